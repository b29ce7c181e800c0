import type { Rejection } from '../../schema';

export default {
  id: 'gmail.ptr',
  match: {
    sharedStatus: ['5.7.25', '4.7.23', '4.7.25'],
    text: ['does not have a PTR record', 'forward DNS entry does not'],
  },
  receivers: ['gmail'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['gmail-guide', 'copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.25 does not have a PTR record'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
