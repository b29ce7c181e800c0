import type { Rejection } from '../../schema';

export default {
  id: 'gmail.spf-suspicious',
  match: {
    sharedStatus: ['4.7.24', '5.7.24'],
    text: ['SPF record of the sending domain has one or more suspicious entries'],
  },
  receivers: ['gmail'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['gmail-guide', 'copy-report'],
  steps: ['fix-spf', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['451 4.7.24 SPF record of the sending domain has one or more suspicious entries'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
