import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.size-534',
  match: {
    sharedStatus: ['5.3.4'],
    text: ['RESOLVER.RST.SendSizeLimit'],
    sharedText: ['Message size exceeds fixed maximum message size', 'Message too big for system'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'message-too-large',
  actor: 'sender',
  route: 'change-message',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['reduce-size'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.3.4 RESOLVER.RST.SendSizeLimit.Org; message too large for this organization'],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
