import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.mtasts-cert',
  match: { sharedStatus: ['4.7.5', '5.7.5'], text: ['Remote certificate failed MTA-STS validation'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tls-required',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'mtasts-doc'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'change-content'],
  texts: 'own',
  samples: ['450 4.7.5 Remote certificate failed MTA-STS validation. Reason: certificate expired'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
