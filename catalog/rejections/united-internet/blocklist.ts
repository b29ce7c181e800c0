import type { Rejection } from '../../schema';

export default {
  id: 'united-internet.blocklist',
  match: { text: ['IP address is block listed', 'IP address is black listed'] },
  receivers: ['united-internet'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['united-internet-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 IP address is block listed'],
  sources: [
    { where: 'https://postmaster.gmx.com/en/error-messages', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
