import type { Rejection } from '../../schema';

export default {
  id: 'i-ua.relay',
  match: { text: ['mail.i.ua/err/1/', 'mail.i.ua/err/6/'] },
  receivers: ['i-ua'],
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-smtp-auth', 'check-address', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 relay not permitted http://mail.i.ua/err/1/'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
