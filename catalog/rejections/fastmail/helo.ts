import type { Rejection } from '../../schema';

export default {
  id: 'fastmail.helo',
  match: { text: ['Helo command rejected: HELO string'] },
  receivers: ['fastmail'],
  cause: 'protocol-error',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-helo', 'ask-own-admin'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: ['501 5.7.1 Helo command rejected: HELO string'],
  sources: [{ where: 'public repository, Go e-mail verifier test', read: '2026-11-21' }],
} as const satisfies Rejection;
