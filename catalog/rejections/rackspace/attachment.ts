import type { Rejection } from '../../schema';

export default {
  id: 'rackspace.attachment',
  match: { text: ['(G1A)', '(G1B)', '(G1C)'] },
  receivers: ['rackspace'],
  cause: 'content-policy',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content'],
  futile: ['delisting', 'attachment-again', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 Message refused. (G1A)'],
  sources: [
    { where: 'https://docs.rackspace.com/', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
