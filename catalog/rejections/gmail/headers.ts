import type { Rejection } from '../../schema';

export default {
  id: 'gmail.headers',
  match: { text: ['message header size limit', 'header name limit', '?p=header-limits'] },
  receivers: ['gmail'],
  cause: 'protocol-error',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['resend-other-client', 'ask-own-admin'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 5.3.4 message header size limit'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
