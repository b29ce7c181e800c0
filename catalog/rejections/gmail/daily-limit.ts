import type { Rejection } from '../../schema';

export default {
  id: 'gmail.daily-limit',
  match: {
    text: [
      'Daily user sending limit exceeded',
      'Daily sending quota exceeded',
      'Daily SMTP relay limit',
      'Peak SMTP relay limit exceeded',
    ],
  },
  receivers: ['gmail'],
  cause: 'rate-limited',
  actor: 'sender',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-24h', 'reduce-rate', 'ask-own-admin'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['550 5.4.5 Daily user sending limit exceeded'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
