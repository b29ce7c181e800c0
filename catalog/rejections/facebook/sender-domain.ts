import type { Rejection } from '../../schema';

export default {
  id: 'facebook.sender-domain',
  match: { text: ['DNS-P1', 'DNS-P2'] },
  receivers: ['facebook'],
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['ask-own-admin', 'quote-report'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.1.8 DNS-P1 https://www.facebook.com/postmaster/response_codes'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
