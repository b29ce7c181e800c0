import type { Rejection } from '../../schema';

export default {
  id: 'united-internet.dns',
  match: { text: ['Invalid DNS MX or A/AAAA resource record'] },
  receivers: ['united-internet'],
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['ask-own-admin', 'quote-report'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 Invalid DNS MX or A/AAAA resource record'],
  sources: [
    { where: 'https://postmaster.gmx.com/en/error-messages', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
