import type { Rejection } from '../../schema';

export default {
  id: 'united-internet.quota',
  match: { text: ['exceeded storage allocation'] },
  receivers: ['united-internet'],
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['552 exceeded storage allocation'],
  sources: [
    { where: 'https://postmaster.gmx.com/en/error-messages', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
