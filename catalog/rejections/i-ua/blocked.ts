import type { Rejection } from '../../schema';

export default {
  id: 'i-ua.blocked',
  match: { text: ['mail.i.ua/err/9/'] },
  receivers: ['i-ua'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 http://mail.i.ua/err/9/'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
