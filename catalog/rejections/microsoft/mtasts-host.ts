import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.mtasts-host',
  match: { status: ['4.4.8', '5.4.8'], text: ['failed MTA-STS validation'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tls-required',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'mtasts-doc'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'change-content'],
  texts: 'own',
  samples: ['450 4.4.8 MX hosts of example.org failed MTA-STS validation'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
