import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-concurrency',
  match: {
    sharedStatus: ['4.3.2'],
    text: ['concurrent connections per resource forest', 'Service not available', 'Service not active'],
    textNeedsStatus: true,
  },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: [
    '421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel. host. PRX8',
    '421 4.3.2 Service not available',
  ],
  sources: [
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
