import type { Rejection } from '../../schema';

export default {
  id: 'gmail.tls-bulk',
  match: {
    sharedStatus: ['4.7.29', '5.7.29'],
    text: ["wasn't sent over a TLS connection", 'TLS required for RCPT domain', 'Must issue a STARTTLS command first'],
  },
  receivers: ['gmail'],
  cause: 'tls-required',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-tls', 'ask-own-admin'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: ["421 4.7.29 wasn't sent over a TLS connection"],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
