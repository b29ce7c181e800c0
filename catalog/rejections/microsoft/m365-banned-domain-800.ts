import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-banned-domain-800',
  match: { status: ['5.7.800'] },
  impliesReceiver: 'microsoft-365',
  cause: 'domain-blocked',
  actor: 'receiver',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['stop-abuse', 'recipient-ticket', 'sender-admin-ticket'],
  futile: ['delisting', 'new-ip', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.800 Access denied, banned sender'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
