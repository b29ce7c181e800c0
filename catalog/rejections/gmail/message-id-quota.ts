import type { Rejection } from '../../schema';

export default {
  id: 'gmail.message-id-quota',
  match: { text: ['exceeded the quota for sending messages that have the same Message-ID'] },
  receivers: ['gmail'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 4.7.28 exceeded the quota for sending messages that have the same Message-ID'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
