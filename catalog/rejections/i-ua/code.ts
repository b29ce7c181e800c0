import type { Rejection } from '../../schema';

export default {
  id: 'i-ua.code',
  match: { text: ['mail.i.ua/err/'] },
  receivers: ['i-ua'],
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['550 mail.i.ua/err/'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
