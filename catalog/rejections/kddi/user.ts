import type { Rejection } from '../../schema';

export default {
  id: 'kddi.user',
  match: { text: ['User unknown'] },
  receivers: ['kddi'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 User unknown'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
