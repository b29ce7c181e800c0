import type { Rejection } from '../../schema';

export default {
  id: 'facebook.codes',
  match: { text: ['POL-P', 'RCP-P', 'INT-P', 'DNS-P', 'MSG-P', 'CON-T'] },
  receivers: ['facebook'],
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['550 POL-P'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
