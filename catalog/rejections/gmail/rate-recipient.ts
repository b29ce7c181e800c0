import type { Rejection } from '../../schema';

export default {
  id: 'gmail.rate-recipient',
  match: {
    text: [
      'receiving mail too quickly',
      'receiving mail at a rate that',
      'receiving email too quickly',
      '?p=ReceivingRate',
    ],
  },
  receivers: ['gmail'],
  cause: 'rate-limited',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['450 4.2.1 receiving mail too quickly'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
