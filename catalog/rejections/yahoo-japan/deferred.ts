import type { Rejection } from '../../schema';

export default {
  id: 'yahoo-japan.deferred',
  match: { text: ['VS98-IP0 deferred'] },
  receivers: ['yahoo-japan'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['451 VS98-IP0 deferred'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
