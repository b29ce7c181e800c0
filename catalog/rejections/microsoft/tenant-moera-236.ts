import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tenant-moera-236',
  match: { status: ['5.7.236'], text: ['onmicrosoft.com domains'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tenant-restricted',
  actor: 'sender-admin',
  permanent: false,
  route: 'sender-admin',
  actions: ['copy-report', 'exo-limits'],
  steps: ['use-custom-domain', 'wait-24h'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: [
    "550 5.7.236 Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients from your tenant's onmicrosoft.com domains",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'https://www.windowsnews.ai/article/microsoft-slashes-external-email-from-onmicrosoftcom-to-100-recipients-daily-in-anti-abuse-push.378666',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
