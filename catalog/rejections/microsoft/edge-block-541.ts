import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.edge-block-541',
  match: {
    sharedStatus: ['5.4.1'],
    text: ['Recipient address rejected: Access denied', 'recipient addresses rejected'],
    textNeedsStatus: true,
  },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['ndr-541', 'recipient-letter', 'copy-report'],
  steps: ['check-address', 'ask-recipient', 'recipient-admin-fix-domain'],
  futile: ['delisting', 'authentication', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.4.1 [user@example.org]: Recipient address rejected: Access denied [host.eop-region01.prod.protection.outlook.com]',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-550-5-4-1.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'https://pastebin.com/32NXKByX', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
