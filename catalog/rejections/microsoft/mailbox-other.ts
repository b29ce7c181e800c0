import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.mailbox-other',
  match: {
    status: ['5.2.14'],
    sharedStatus: ['5.2.0', '5.2.1', '5.2.3', '5.2.4'],
    text: ['RESOLVER.ADR.BadPrimary', 'Content Filter agent quarantined this message', 'RESOLVER.RST.RecipSizeLimit'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'mailbox-disabled',
  actor: 'recipient-admin',
  causeByStatus: { '5.2.3': 'message-too-large' },
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['reduce-size', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 5.2.0 RESOLVER.ADR.BadPrimary',
    '550 5.2.1 Content Filter agent quarantined this message',
    '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/go-sisimai/lhost/via-exchange2007.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
