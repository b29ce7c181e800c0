import type { Rejection } from '../../schema';

export default {
  id: 'facebook.blocked',
  match: { text: ['POL-P2', 'POL-P3', 'POL-P4'] },
  receivers: ['facebook'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 POL-P2 https://www.facebook.com/postmaster/response_codes'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
