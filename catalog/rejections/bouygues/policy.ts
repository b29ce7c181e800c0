import type { Rejection } from '../../schema';

export default {
  id: 'bouygues.policy',
  match: { text: ['Rejected for policy reason'] },
  receivers: ['bouygues'],
  cause: 'content-policy',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 Rejected for policy reason'],
  sources: [{ where: 'public repository', read: '2026-11-21' }],
} as const satisfies Rejection;
