import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-conn-652',
  match: {
    status: ['4.7.652'],
    text: ['exceeded the maximum number of connections', 'exceeded maximum number of messages per connection'],
  },
  impliesReceiver: 'outlook-consumer',
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report', 'outlookcom-postmaster'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: [
    '451 4.7.652 The mail server [192.0.2.7] has exceeded the maximum number of connections.',
    '451 4.7.652 The mail server [192.0.2.7] has exceeded the maximum number of connections. (S3115)',
  ],
  sources: [
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
    { where: 'KumoCorp/kumomta/assets/community/shaping.toml', read: '2026-11-21' },
    { where: '2026 deliverability guide quoting the reply with (S3115)', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
