import type { Rejection } from '../../schema';

export default {
  id: 'gmail.policy-domain',
  match: {
    text: [
      'has a policy that prohibited the mail that you sent',
      'has a policy that prohibits the email that you sent',
      'has a policy that prohibits the mail that you sent',
    ],
  },
  receivers: ['gmail'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 has a policy that prohibited the mail that you sent'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
