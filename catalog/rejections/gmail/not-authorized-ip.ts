import type { Rejection } from '../../schema';

export default {
  id: 'gmail.not-authorized-ip',
  match: { text: ['is not authorized to send email directly to our servers', '?p=NotAuthorizedError'] },
  receivers: ['gmail'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['use-relay', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 is not authorized to send email directly to our servers'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
