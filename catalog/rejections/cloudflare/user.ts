import type { Rejection } from '../../schema';

export default {
  id: 'cloudflare.user',
  match: { text: ['Address does not exist. '] },
  receivers: ['cloudflare'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.1 Address does not exist. '],
  sources: [
    { where: 'public repository', read: '2026-11-21' },
    { where: 'public repository, Go prober test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
