import type { Rejection } from '../../schema';

export default {
  id: 'proton.user',
  match: { text: ['Recipient not found', 'Address does not exist'] },
  receivers: ['proton'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.1 Recipient not found'],
  sources: [{ where: 'public repositories', read: '2026-11-21' }],
} as const satisfies Rejection;
