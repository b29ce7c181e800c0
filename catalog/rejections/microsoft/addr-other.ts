import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.addr-other',
  match: {
    sharedStatus: ['5.1.2', '5.1.3', '5.1.4', '5.1.5', '5.1.6', '5.1.7', '4.2.0'],
    text: [
      'RESOLVER.ADR.Ambiguous',
      'Recipient address reserved by RFC 2606',
      'single label domains not accepted',
      'STOREDRV.Submit; invalid recipient address',
      'invalid X.400 address',
      '5.1.7 Invalid address',
    ],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-unknown',
  actor: 'sender',
  causeByStatus: { '5.1.7': 'sender-blocked' },
  route: 'fix-address',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['check-address'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address',
    '550 5.1.4 Recipient address reserved by RFC 2606',
    '550 5.1.4 Recipient addresses in single label domains not accepted',
    '550 5.1.3 STOREDRV.Submit; invalid recipient address',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
