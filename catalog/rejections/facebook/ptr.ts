import type { Rejection } from '../../schema';

export default {
  id: 'facebook.ptr',
  match: { text: ['DNS-P3'] },
  receivers: ['facebook'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.1.8 DNS-P3 https://www.facebook.com/postmaster/response_codes'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
