import type { Rejection } from '../../schema';

export default {
  id: 'gmail.dkim-bulk',
  match: {
    sharedStatus: ['4.7.30', '5.7.30'],
    text: [
      "because DKIM authentication didn't pass",
      'senders to authenticate with DKIM',
      'authenticate their email with DKIM',
      "because it didn't pass DKIM authentication",
    ],
  },
  receivers: ['gmail'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['gmail-guide', 'copy-report'],
  steps: ['fix-dkim'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ["421 4.7.30 because DKIM authentication didn't pass"],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
