import type { Rejection } from '../../schema';

export default {
  id: 'gmail.loop',
  match: { text: ['Message exceeded 50 hops', '?p=MailLoop'] },
  receivers: ['gmail'],
  cause: 'loop',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['check-forwarding', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.4.6 Message exceeded 50 hops'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
