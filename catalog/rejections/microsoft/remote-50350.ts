import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.remote-50350',
  match: { status: ['5.0.350'], text: ['x-dg-ref header is too long'] },
  impliesReceiver: 'microsoft-365',
  cause: 'content-policy',
  actor: 'sender',
  route: 'change-message',
  actions: ['ndr-50350', 'copy-report'],
  steps: ['resend-plain', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.0.350 Remote server returned an error: x-dg-ref header is too long'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
