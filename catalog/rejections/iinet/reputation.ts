import type { Rejection } from '../../schema';

export default {
  id: 'iinet.reputation',
  match: { text: ["sending MTA's poor reputation"] },
  receivers: ['iinet'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ["554 sending MTA's poor reputation"],
  sources: [{ where: 'public repository', read: '2026-11-21' }],
} as const satisfies Rejection;
