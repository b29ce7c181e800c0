import type { Rejection } from '../../schema';

export default {
  id: 'laposte.user',
  match: { text: ['LPN416', '_416', 'LPN420', '_420'] },
  receivers: ['laposte'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.1 Invalid recipient. LPN416 (in reply'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
