import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-rejected-by-recipient-507',
  match: { status: ['5.7.507'], text: ['Access denied, rejected by recipient'] },
  impliesReceiver: 'microsoft-365',
  cause: 'ip-blocked',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'copy-ip'],
  steps: ['ask-recipient', 'recipient-admin-unblock'],
  futile: ['delisting', 'public-blocklists', 'contact-microsoft', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.507 Access denied, rejected by recipient'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
