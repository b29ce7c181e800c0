import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.remote-57368',
  match: { status: ['5.7.368'] },
  impliesReceiver: 'microsoft-365',
  cause: 'relay-denied',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['ask-recipient', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.368 Remote server returned authentication error -> 530 Authentication required'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
