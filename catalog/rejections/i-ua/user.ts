import type { Rejection } from '../../schema';

export default {
  id: 'i-ua.user',
  match: { text: ['mail.i.ua/err/2/'] },
  receivers: ['i-ua'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 http://mail.i.ua/err/2/'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
