import type { Rejection } from '../../schema';

export default {
  id: 'orange.spf',
  match: { text: ['verifier la configuration SPF/DNS de votre nom de domaine'] },
  receivers: ['orange'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-spf', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['421 verifier la configuration SPF/DNS de votre nom de domaine'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
