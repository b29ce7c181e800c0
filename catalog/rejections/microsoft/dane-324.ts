import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.dane-324',
  match: {
    status: ['4.7.324', '5.7.324'],
    text: ['dnssec-invalid:', 'Destination domain returned invalid DNSSEC records'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'tls-required',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'dane-doc'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'change-content'],
  texts: 'own',
  samples: ['450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
