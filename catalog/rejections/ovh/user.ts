import type { Rejection } from '../../schema';

export default {
  id: 'ovh.user',
  match: { text: ['User unknown', 'sorry, user over quota'] },
  receivers: ['ovh'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.1 User unknown'],
  sources: [{ where: 'public repositories', read: '2026-11-21' }],
} as const satisfies Rejection;
