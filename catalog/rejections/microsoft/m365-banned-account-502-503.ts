import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-banned-account-502-503',
  match: { statusRange: ['5.7.502', '5.7.503'] },
  impliesReceiver: 'microsoft-365',
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'recipient-letter', 'm365-admin-support', 'ndr-code-list'],
  steps: ['secure-account', 'sender-admin-ticket', 'recipient-ticket'],
  futile: ['delisting', 'resend-unchanged', 'new-ip'],
  texts: 'own',
  samples: ['550 5.7.502 Access denied, banned sender', '550 5.7.503 Access denied, banned sender'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
