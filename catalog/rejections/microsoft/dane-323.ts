import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.dane-323',
  match: { status: ['4.7.323', '5.7.323'], text: ['tlsa-invalid:', 'The domain failed DANE validation'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tls-required',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'dane-doc'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'change-content'],
  texts: 'own',
  samples: ['450 4.7.323 tlsa-invalid: The domain failed DANE validation.'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
