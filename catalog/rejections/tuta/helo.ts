import type { Rejection } from '../../schema';

export default {
  id: 'tuta.helo',
  match: { text: ['Helo command rejected: need fully-qualified hostname'] },
  receivers: ['tuta'],
  cause: 'protocol-error',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-helo', 'ask-own-admin'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: ['504 5.5.2 Helo command rejected: need fully-qualified hostname'],
  sources: [
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
