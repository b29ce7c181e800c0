import type { Rejection } from '../../schema';

export default {
  id: 'tim-it.sbl',
  match: { text: ['was rejected due to listing in Spamhaus'] },
  receivers: ['tim-it'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 was rejected due to listing in Spamhaus'],
  sources: [{ where: 'public repository', read: '2026-11-21' }],
} as const satisfies Rejection;
