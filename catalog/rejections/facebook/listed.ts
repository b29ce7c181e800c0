import type { Rejection } from '../../schema';

export default {
  id: 'facebook.listed',
  match: { text: ['POL-P1'] },
  receivers: ['facebook'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 5.1.8 POL-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.7#POL-P1 listed by Spamhaus PBL',
  ],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
