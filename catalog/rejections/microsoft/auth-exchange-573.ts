import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.auth-exchange-573',
  match: { sharedStatus: ['5.7.3'], text: ['Cannot achieve Exchange Server authentication'] },
  impliesReceiver: 'exchange-server',
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'exchange-server-ndr'],
  steps: ['ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['451 5.7.3 Cannot achieve Exchange Server authentication'],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
