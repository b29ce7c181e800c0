import type { Rejection } from '../../schema';

export default {
  id: 'fastmail.rbl',
  match: { text: ['blocked using'] },
  receivers: ['fastmail'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 blocked using'],
  sources: [{ where: 'public repository, Go e-mail verifier test', read: '2026-11-21' }],
} as const satisfies Rejection;
