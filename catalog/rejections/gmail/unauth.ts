import type { Rejection } from '../../schema';

export default {
  id: 'gmail.unauth',
  match: {
    sharedStatus: ['4.7.26', '5.7.26'],
    text: [
      'requires all senders to authenticate with either SPF or DKIM',
      'does not have authentication information or fails to pass authentication checks',
    ],
  },
  receivers: ['gmail'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['gmail-guide', 'copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['421 4.7.26 requires all senders to authenticate with either SPF or DKIM'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
