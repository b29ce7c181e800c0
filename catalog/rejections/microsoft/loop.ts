import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.loop',
  match: {
    status: ['5.4.14'],
    sharedStatus: ['5.4.6'],
    text: ['Hop count exceeded - possible mail loop'],
    sharedText: ['Routing loop detected'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'loop',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-546'],
  steps: ['check-forwarding', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '554 5.4.6 Hop count exceeded - possible mail loop',
    '554 5.4.14 Hop count exceeded - possible mail loop ATTR34',
  ],
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
    { where: 'fm/smtp-codes/data/codes/*.json', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
