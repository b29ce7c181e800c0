import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.recipient-restriction-5-7-13',
  match: { status: ['5.7.135'], sharedStatus: ['5.7.13'], text: ['Sender was not authenticated for public folder'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'ndr-5713'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged', 'change-content'],
  texts: 'own',
  samples: [
    '550 5.7.13 Sender was not authenticated for public folder',
    '550 5.7.135 Sender was not authenticated for public folder',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-5-7-13-or-5-7-135-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
