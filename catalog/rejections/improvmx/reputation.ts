import type { Rejection } from '../../schema';

export default {
  id: 'improvmx.reputation',
  match: {
    text: ['(#id-5.9.', 'Due to the very low reputation of the sending domain, this message has been blocked (Code'],
  },
  receivers: ['improvmx'],
  cause: 'domain-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['stop-abuse', 'check-alignment'],
  futile: ['delist-portal', 'new-ip', 'resend-unchanged'],
  texts: 'cause',
  samples: ['551 5.7.1 (#id-5.9.'],
  sources: [
    { where: 'public repository', read: '2026-11-21' },
    { where: 'public repository, Go prober test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
