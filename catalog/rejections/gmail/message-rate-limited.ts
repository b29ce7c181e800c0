import type { Rejection } from '../../schema';

export default {
  id: 'gmail.message-rate-limited',
  match: { text: ['This email has been rate limited. For more information, go to Limits for sending'] },
  receivers: ['gmail'],
  cause: 'rate-limited',
  actor: 'sender',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-24h', 'reduce-rate', 'ask-own-admin'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['550 5.7.1 This email has been rate limited. For more information, go to Limits for sending'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
