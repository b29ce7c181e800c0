import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.account-quota',
  match: {
    status: ['5.1.90'],
    text: [
      'reached your daily limit for message recipients',
      'submission quota exceeded',
      'submission quota was exceeded',
    ],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'nobody',
  permanent: false,
  route: 'wait',
  actions: ['copy-report', 'ndr-quota', 'exo-limits'],
  steps: ['wait-24h', 'secure-account', 'ask-own-admin'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: [
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
    '550 5.2.2 Submission quota exceeded',
    "554 5.2.2 The message can't be submitted because the sender's submission quota was exceeded",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
