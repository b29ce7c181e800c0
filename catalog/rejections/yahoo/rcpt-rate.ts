import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.rcpt-rate',
  match: {
    text: [
      'User is receiving mail too quickly',
      'Max message per connection reached',
      'Resources temporarily unavailable',
    ],
  },
  receivers: ['yahoo'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['450 User is receiving mail too quickly'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
