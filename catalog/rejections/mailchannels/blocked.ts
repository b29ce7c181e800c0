import type { Rejection } from '../../schema';

export default {
  id: 'mailchannels.blocked',
  match: { text: ['550 [S10] Blocked', '[S10] Blocked'] },
  receivers: ['mailchannels'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 550 [S10] Blocked'],
  sources: [
    { where: 'public repository', read: '2026-11-21' },
    { where: 'public repository, Go prober test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
