import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.restriction-571',
  match: { text: ['RESOLVER.RST', 'TRANSPORT.RULES'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'ndr-571'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
    '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized',
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; refused by organization policy',
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
    { where: 'sisimai/go-sisimai/lhost/via-exchange2007.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
