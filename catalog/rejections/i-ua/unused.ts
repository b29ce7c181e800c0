import type { Rejection } from '../../schema';

export default {
  id: 'i-ua.unused',
  match: { text: ['mail.i.ua/err/3/'] },
  receivers: ['i-ua'],
  cause: 'mailbox-disabled',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 http://mail.i.ua/err/3/'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
