import type { Rejection } from '../../schema';

export default {
  id: 'gmail.dmarc',
  match: { text: ["is not accepted due to domain's DMARC policy", '?p=DmarcRejection'] },
  receivers: ['gmail'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['gmail-guide', 'copy-report'],
  steps: ['fix-dmarc', 'check-alignment', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ["550 5.7.26 is not accepted due to domain's DMARC policy"],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
