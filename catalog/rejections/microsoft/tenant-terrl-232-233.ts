import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tenant-terrl-232-233',
  match: { status: ['5.7.232', '5.7.233'], text: ['tenant external recipient rate limit'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tenant-restricted',
  actor: 'nobody',
  permanent: false,
  route: 'wait',
  actions: ['copy-report', 'exo-limits'],
  steps: ['wait-24h', 'ask-own-admin'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: [
    "550 5.7.232 - Your message can't be sent because your trial tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)",
    "550 5.7.233 - Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit).",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'https://learn.microsoft.com/en-us/answers/questions/5835651/email-cant-be-sent-because-tenant-has-exceeded-its',
      read: '2026-11-21',
    },
    { where: 'https://petri.com/exchange-online-cancels-external-recipient-limit/', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
