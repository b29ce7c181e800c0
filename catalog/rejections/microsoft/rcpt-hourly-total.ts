import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.rcpt-hourly-total',
  match: {
    status: ['5.2.122'],
    text: ['limit for the number of messages they can receive per hour', 'per hour message receive limit exceeded'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'nobody',
  permanent: false,
  route: 'wait',
  actions: ['copy-report', 'exo-limits'],
  steps: ['wait-1h', 'ask-recipient'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: [
    '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour. For more information go to http://go.microsoft.com/fwlink/?LinkId=526653.',
    "Recipient's per hour message receive limit exceeded",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
