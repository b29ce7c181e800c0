import type { Rejection } from '../../schema';

export default {
  id: 'spamexperts.url',
  match: { text: ['A URL in this email'] },
  receivers: ['spamexperts'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 A URL in this email (goededeal . com) is listed on https://spamrl.com/. Please resolve and retry'],
  sources: [
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
