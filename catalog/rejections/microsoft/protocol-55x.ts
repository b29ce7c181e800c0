import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.protocol-55x',
  match: {
    sharedStatus: ['5.5.2', '5.5.3', '5.5.4', '5.5.6'],
    text: ['RESOLVER.ADR.RecipLimit', 'Send hello first', 'Invalid domain name', 'Invalid message content'],
    textNeedsStatus: true,
  },
  impliesReceiver: 'microsoft-365',
  cause: 'protocol-error',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'exchange-server-ndr'],
  steps: ['split-recipients', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients'],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/go-sisimai/lhost/via-exchange2007.go', read: '2026-11-21' },
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
