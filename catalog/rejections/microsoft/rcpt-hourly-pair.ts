import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.rcpt-hourly-pair',
  match: {
    status: ['5.2.121'],
    text: [
      'limit for the number of messages they can send to this recipient per hour',
      'message receive limit from specific sender exceeded',
    ],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'sender',
  permanent: false,
  route: 'wait',
  actions: ['copy-report', 'exo-limits'],
  steps: ['wait-1h', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: [
    '554 5.2.121 The sender has exceeded the limit for the number of messages they can send to this recipient per hour. For more information go to http://go.microsoft.com/fwlink/?LinkId=526653.',
    "Recipient's per hour message receive limit from specific sender exceeded",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
    {
      where:
        'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#receiving-and-sending-limits',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
