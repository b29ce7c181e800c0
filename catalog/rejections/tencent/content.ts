import type { Rejection } from '../../schema';

export default {
  id: 'tencent.content',
  match: { text: ['Mail content denied'] },
  receivers: ['tencent'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 Mail content denied'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://smtp.codes/', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
