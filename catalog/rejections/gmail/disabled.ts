import type { Rejection } from '../../schema';

export default {
  id: 'gmail.disabled',
  match: { text: ['account that you tried to reach is disabled', 'is inactive', '?p=DisabledUser'] },
  receivers: ['gmail'],
  cause: 'mailbox-disabled',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.2.1 account that you tried to reach is disabled'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
