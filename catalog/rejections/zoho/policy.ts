import type { Rejection } from '../../schema';

export default {
  id: 'zoho.policy',
  match: {
    text: [
      'Mailbox delivery restricted by policy error',
      'Mailbox delivery failure policy error',
      'MailPolicy violation Error delivering to mailboxes',
    ],
  },
  receivers: ['zoho'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['452 Mailbox delivery restricted by policy error'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
