import type { Rejection } from '../../schema';

export default {
  id: 'gmail.blocked-attachment',
  match: { text: ['content presents a potential security issue', 'illegal attachment', '?p=BlockedMessage'] },
  receivers: ['gmail'],
  cause: 'content-policy',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content'],
  futile: ['delisting', 'attachment-again', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 5.7.0 content presents a potential security issue'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
