import type { Rejection } from '../../schema';

export default {
  id: 'kpn.blk',
  match: { text: ['has been blacklisted. Please contact abuse@kpn.com'] },
  receivers: ['kpn'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['kpn-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['521 5.5.0 Your IP [192.0.2.10] has been blacklisted. Please contact abuse@kpn.com'],
  sources: [
    { where: 'public repository', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
