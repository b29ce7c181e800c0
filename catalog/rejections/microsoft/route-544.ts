import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.route-544',
  match: { sharedStatus: ['5.4.4'], text: ['SMTPSEND.DNS.'] },
  impliesReceiver: 'exchange-server',
  cause: 'routing-dns',
  actor: 'sender',
  route: 'fix-address',
  actions: ['exchange-server-ndr', 'copy-report'],
  steps: ['check-address', 'ask-own-admin'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: ['554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain', '554 5.4.4 SMTPSEND.DNS.MxLoopback'],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/go-sisimai/lhost/via-exchange2007.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
