import type { Rejection } from '../../schema';

export default {
  id: 'rackspace.g',
  match: { text: ['(G8)', '(G9)', '(G15)', '(G17)', '(G1A)', '(G1B)', '(G7)', '(G2)', '(G6)'] },
  receivers: ['rackspace'],
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['554 5.7.1 Message refused. (G6)'],
  sources: [
    { where: 'https://docs.rackspace.com/', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
