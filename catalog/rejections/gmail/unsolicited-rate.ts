import type { Rejection } from '../../schema';

export default {
  id: 'gmail.unsolicited-rate',
  match: { text: ['Gmail has detected an unusual rate of', '?p=UnsolicitedRateLimitError'] },
  receivers: ['gmail'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 4.7.28 Gmail has detected an unusual rate of mail originating from your IP Netblock 192.0.2.0/24'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
