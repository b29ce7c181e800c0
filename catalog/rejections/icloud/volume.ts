import type { Rejection } from '../../schema';

export default {
  id: 'icloud.volume',
  match: {
    text: [
      'deferred due to excessive volume',
      'too many errors',
      'Service unavailable - try again later',
      'not accepting connections',
      '[BS02] Temporary server error',
    ],
  },
  receivers: ['icloud'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 4.7.1 deferred due to excessive volume'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
