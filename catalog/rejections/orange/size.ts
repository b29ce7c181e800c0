import type { Rejection } from '../../schema';

export default {
  id: 'orange.size',
  match: { text: ['_514', '[514]'] },
  receivers: ['orange'],
  cause: 'message-too-large',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['reduce-size'],
  futile: ['delisting', 'attachment-again', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 5.3.4 Mail trop volumineux. OFR_514 [514]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
