import type { Rejection } from '../../schema';

export default {
  id: 'tencent.freq',
  match: {
    text: [
      'Ip frequency limited',
      'Domain frequency limited',
      'Sender frequency limited',
      'Connection frequency limited',
      'Mailbox unavailable or access denied',
    ],
  },
  receivers: ['tencent'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['550 Ip frequency limited [V2== Blocked IP 192.0.2.22]. http://service.mail.qq.com/'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://smtp.codes/', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
