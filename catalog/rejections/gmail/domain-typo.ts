import type { Rejection } from '../../schema';

export default {
  id: 'gmail.domain-typo',
  match: { text: ["weren't able to find the recipient domain", '?p=BadRcptDomain'] },
  receivers: ['gmail'],
  cause: 'routing-dns',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'ask-recipient'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: ["553 5.1.2 weren't able to find the recipient domain"],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
