import type { Rejection } from '../../schema';

export default {
  id: 'facebook.user',
  match: { text: ['RCP-P1'] },
  receivers: ['facebook'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
