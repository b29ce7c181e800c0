import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.resources-431',
  match: { sharedStatus: ['4.3.1'], text: ['Insufficient system resources'], textNeedsStatus: true },
  impliesReceiver: 'microsoft-365',
  cause: 'connection-failed',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report', 'exchange-server-ndr'],
  steps: ['wait-retry'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['452 4.3.1 Insufficient system resources', '452 4.3.1 Insufficient system resources (TSTE)'],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
