import type { Rejection } from '../../schema';

export default {
  id: 'gmail.low-rep-domain',
  match: { text: ['very low reputation of the sending domain'] },
  receivers: ['gmail'],
  cause: 'domain-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['gmail-support', 'copy-report'],
  steps: ['stop-abuse', 'check-alignment', 'postmaster'],
  futile: ['delist-portal', 'new-ip', 'resend-unchanged'],
  texts: 'cause',
  samples: ['421 4.7.0 very low reputation of the sending domain'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
