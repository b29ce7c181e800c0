import type { Rejection } from '../../schema';

export default {
  id: 'gmail.spf-bulk',
  match: {
    sharedStatus: ['4.7.27', '5.7.27'],
    text: [
      "because SPF authentication didn't pass",
      'senders to authenticate their email with SPF',
      'senders to authenticate with SPF',
      "because it didn't pass SPF authentication",
    ],
  },
  receivers: ['gmail'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['gmail-guide', 'copy-report'],
  steps: ['fix-spf', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ["421 4.7.27 because SPF authentication didn't pass"],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
