import type { Rejection } from '../../schema';

export default {
  id: 'rackspace.rate',
  match: { text: ['(G2)'] },
  receivers: ['rackspace'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 4.7.1 Try again. (G2)'],
  sources: [
    { where: 'https://docs.rackspace.com/', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
