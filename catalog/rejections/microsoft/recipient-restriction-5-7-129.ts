import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.recipient-restriction-5-7-129',
  match: { status: ['5.7.129'], text: ["you don't have permission to send to it"] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'ndr-code-list'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged', 'change-content'],
  texts: 'own',
  samples: [
    "550 5.7.129 Your message couldn't be delivered to the recipient because you don't have permission to send to it.",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
