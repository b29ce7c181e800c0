import type { Rejection } from '../../schema';

export default {
  id: 'abv.errors',
  match: { text: ['pmx.abv.bg Error: too many errors'] },
  receivers: ['abv'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate', 'check-address'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 4.7.0 pmx.abv.bg Error: too many errors'],
  sources: [
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
