import type { Rejection } from '../../schema';

export default {
  id: 'gmail.suspicious-content',
  match: { text: ['suspicious due to the nature of the content and/or the links within'] },
  receivers: ['gmail'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['421 4.7.0 suspicious due to the nature of the content and/or the links within'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
