import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-customer-blocklist',
  match: { status: ['5.7.513'], text: ['Customer Block list'], tags: ['AS16012607'] },
  impliesReceiver: 'microsoft-365',
  cause: 'ip-blocked',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'copy-ip'],
  steps: ['ask-recipient', 'recipient-admin-unblock'],
  futile: ['delisting', 'public-blocklists', 'contact-microsoft', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.513 Service unavailable, Client host [192.0.2.7] blocked by example.org using Customer Block list (AS16012607)',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
