import type { Rejection } from '../../schema';

export default {
  id: 'united-internet.policy',
  match: { text: ['Reject due to policy restrictions', 'Reject due to policy violations'] },
  receivers: ['united-internet'],
  cause: 'content-policy',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['united-internet-support', 'copy-report'],
  steps: ['quote-report', 'ask-own-admin', 'postmaster'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 Reject due to policy restrictions'],
  sources: [
    { where: 'https://postmaster.gmx.com/en/error-messages', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
