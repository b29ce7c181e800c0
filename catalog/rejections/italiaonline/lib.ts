import type { Rejection } from '../../schema';

export default {
  id: 'italiaonline.lib',
  match: { text: ['LIB_'] },
  receivers: ['italiaonline'],
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['550 LIB_'],
  sources: [{ where: 'public repository', read: '2026-11-21' }],
} as const satisfies Rejection;
