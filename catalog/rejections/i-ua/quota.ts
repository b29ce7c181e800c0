import type { Rejection } from '../../schema';

export default {
  id: 'i-ua.quota',
  match: { text: ['mail.i.ua/err/4/'] },
  receivers: ['i-ua'],
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['552 http://mail.i.ua/err/4/'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
