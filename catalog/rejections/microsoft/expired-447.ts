import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.expired-447',
  match: { status: ['5.4.300'], sharedStatus: ['4.4.7'], text: ['QUEUE.Expired'] },
  impliesReceiver: 'microsoft-365',
  cause: 'expired',
  actor: 'nobody',
  permanent: true,
  route: 'wait',
  actions: ['copy-report', 'ndr-447'],
  steps: ['resend-later', 'ask-recipient', 'ask-own-admin'],
  futile: ['delisting', 'change-content'],
  texts: 'own',
  samples: [
    '550 4.4.7 QUEUE.Expired; message expired',
    '#550 4.4.7 QUEUE.Expired; message expired ##',
    '550 5.4.300 Message expired',
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
