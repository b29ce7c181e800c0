import type { Rejection } from '../../schema';

export default {
  id: 'wp-pl.spam',
  match: { text: ["We can't accept this message because it is spam"] },
  receivers: ['wp-pl'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ["554 We can't accept this message because it is spam"],
  sources: [
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
