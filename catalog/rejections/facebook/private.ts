import type { Rejection } from '../../schema';

export default {
  id: 'facebook.private',
  match: { text: ['RCP-P2', 'RCP-P3'] },
  receivers: ['facebook'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 RCP-P2 https://www.facebook.com/postmaster/response_codes'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
