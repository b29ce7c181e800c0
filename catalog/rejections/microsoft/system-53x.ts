import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.system-53x',
  match: {
    status: ['5.3.190'],
    sharedStatus: ['5.3.0', '5.3.2', '5.3.3', '5.3.5'],
    text: ['Missing or bad StoreDriver MDB properties', 'Journaling on-premises messages to'],
    sharedText: ['Too many related errors', 'Unrecognized command', 'System incorrectly configured'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-domain-misconfigured',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'exchange-server-ndr'],
  steps: ['ask-own-admin', 'ask-recipient'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: [
    '550 5.3.2 STOREDRV.Deliver: Missing or bad StoreDriver MDB properties',
    '550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
