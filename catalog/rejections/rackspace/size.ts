import type { Rejection } from '../../schema';

export default {
  id: 'rackspace.size',
  match: { text: ['(G17)'] },
  receivers: ['rackspace'],
  cause: 'message-too-large',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['reduce-size'],
  futile: ['delisting', 'attachment-again', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 5.3.4 Message refused. (G17)'],
  sources: [
    { where: 'https://docs.rackspace.com/', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
