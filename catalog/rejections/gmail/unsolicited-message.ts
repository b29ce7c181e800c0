import type { Rejection } from '../../schema';

export default {
  id: 'gmail.unsolicited-message',
  match: {
    text: [
      'this message is likely unsolicited mail',
      '?p=UnsolicitedMessageError',
      'this message is likely unsolicited email',
      'likely unsolicited mail',
    ],
  },
  receivers: ['gmail'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 this message is likely unsolicited mail'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
