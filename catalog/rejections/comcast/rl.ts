import type { Rejection } from '../../schema';

export default {
  id: 'comcast.rl',
  match: { text: ['#RL0', 'Throttled - https://postmaster.comcast.net'] },
  receivers: ['comcast'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['451 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000010'],
  sources: [
    { where: 'https://postmaster.comcast.net/mail-error-codes.html', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
