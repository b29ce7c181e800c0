import type { Rejection } from '../../schema';

export default {
  id: 'att.unknowns',
  match: { text: ['Excessive userid unknowns'] },
  receivers: ['att'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate', 'check-address'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['451 4.7.7 Excessive userid unknowns'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
