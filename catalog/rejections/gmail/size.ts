import type { Rejection } from '../../schema';

export default {
  id: 'gmail.size',
  match: { text: ["exceeded Google's message size limits", "exceeds Google's message size limit", '?p=MaxSizeError'] },
  receivers: ['gmail'],
  cause: 'message-too-large',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['reduce-size'],
  futile: ['delisting', 'attachment-again', 'resend-unchanged'],
  texts: 'cause',
  samples: ["552 5.2.3 exceeded Google's message size limits"],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
