import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.relay-571',
  match: {
    sharedStatus: ['5.7.1'],
    text: ['Unable to relay', 'Client was not authenticated'],
    textNeedsStatus: true,
    needsText: true,
  },
  impliesReceiver: 'microsoft-365',
  cause: 'relay-denied',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-571'],
  steps: ['ask-own-admin', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.1 Unable to relay', '530 5.7.1 Client was not authenticated'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
