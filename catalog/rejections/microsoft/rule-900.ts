import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.rule-900',
  match: { statusRange: ['5.7.900', '5.7.999'], sharedText: ['Delivery not authorized, message refused'] },
  impliesReceiver: 'microsoft-365',
  cause: 'content-policy',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'ndr-571'],
  steps: ['ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.900 Delivery not authorized, message refused',
    '550 5.7.999 Refused by a rule of this organization',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
