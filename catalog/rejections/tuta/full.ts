import type { Rejection } from '../../schema';

export default {
  id: 'tuta.full',
  match: { text: ['Recipient mailbox full'] },
  receivers: ['tuta'],
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['522 5.7.1 Recipient mailbox full'],
  sources: [
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
