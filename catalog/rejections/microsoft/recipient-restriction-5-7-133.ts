import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.recipient-restriction-5-7-133',
  match: { status: ['5.7.133'], text: ['RESOLVER.RST.SenderNotAuthenticatedForGroup', 'not authenticated for group'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'ndr-57133'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged', 'change-content'],
  texts: 'own',
  samples: ['550 5.7.133 Sender not authenticated for group'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-5-7-133-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
