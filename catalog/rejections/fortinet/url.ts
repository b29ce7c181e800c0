import type { Rejection } from '../../schema';

export default {
  id: 'fortinet.url',
  match: { text: ['FortiGuard - AntiSpam blocking URL'] },
  receivers: ['fortinet'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 FortiGuard - AntiSpam blocking URL'],
  sources: [{ where: 'public repositories', read: '2026-11-21' }],
} as const satisfies Rejection;
