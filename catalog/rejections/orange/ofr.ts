import type { Rejection } from '../../schema';

export default {
  id: 'orange.ofr',
  match: { text: ['OFR_', 'OFR00'] },
  receivers: ['orange'],
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['451 4.3.0 Service refuse. OFR_505 [505]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
