import type { Rejection } from '../../schema';

export default {
  id: 'gmail.align-bulk',
  match: {
    sharedStatus: ['4.7.32', '5.7.32'],
    text: ['aligned with either the authenticated SPF or DKIM', 'there is no DMARC alignment'],
  },
  receivers: ['gmail'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['gmail-guide', 'copy-report'],
  steps: ['fix-dmarc', 'check-alignment', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['421 4.7.32 aligned with either the authenticated SPF or DKIM'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
