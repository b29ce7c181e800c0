import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-banned-recipient-505',
  match: { status: ['5.7.505'], text: ['Access denied, banned recipient'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['check-address', 'ask-recipient', 'recipient-ticket'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.505 Access denied, banned recipient'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
