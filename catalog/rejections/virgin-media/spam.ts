import type { Rejection } from '../../schema';

export default {
  id: 'virgin-media.spam',
  match: { text: ['Message contains Spam Content'] },
  receivers: ['virgin-media', 'talktalk', 'bt'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 Message contains Spam Content'],
  sources: [
    { where: 'public repository', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
