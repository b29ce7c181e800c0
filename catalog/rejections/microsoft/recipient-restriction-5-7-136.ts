import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.recipient-restriction-5-7-136',
  match: { status: ['5.7.136'], text: ['Sender was not authenticated'], textNeedsStatus: true },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'ndr-57136'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged', 'change-content'],
  texts: 'own',
  samples: ['550 5.7.136 Sender was not authenticated'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-5-7-136-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
