import type { Rejection } from '../../schema';

export default {
  id: 'telefonica.sbl',
  match: { text: ['blocked using sbl-xbl.spamhaus.org'] },
  receivers: ['telefonica'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 blocked using sbl-xbl.spamhaus.org'],
  sources: [{ where: 'public repository', read: '2026-11-21' }],
} as const satisfies Rejection;
