import type { Rejection } from '../../schema';

export default {
  id: 'sina.rate',
  match: { text: ['Too many recipients.'] },
  receivers: ['sina'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['550 Too many recipients.'],
  sources: [
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
    { where: 'https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
