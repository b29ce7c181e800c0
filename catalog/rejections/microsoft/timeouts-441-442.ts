import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.timeouts-441-442',
  match: {
    status: ['4.4.24', '4.4.25', '4.4.28'],
    sharedStatus: ['4.4.1', '4.4.2', '4.4.0'],
    text: ['Message failed to be replicated'],
    sharedText: ['Connection timed out', 'Connection dropped'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'connection-failed',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['wait-retry'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: [
    '451 4.4.24 Message failed to be replicated: insufficient system resource:',
    '451 4.4.0 Message failed to be replicated: No healthy secondary server available to accept replica at this time.',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
