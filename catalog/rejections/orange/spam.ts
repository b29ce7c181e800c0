import type { Rejection } from '../../schema';

export default {
  id: 'orange.spam',
  match: { text: ['_506', '[506]', '_536', '[536]', '_513', '[513]'] },
  receivers: ['orange'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
