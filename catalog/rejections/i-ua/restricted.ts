import type { Rejection } from '../../schema';

export default {
  id: 'i-ua.restricted',
  match: { text: ['mail.i.ua/err/10/'] },
  receivers: ['i-ua'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 http://mail.i.ua/err/10/'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
