import type { Rejection } from '../../schema';

export default {
  id: 'gmail.login',
  match: {
    text: [
      'Username and Password not accepted',
      '?p=BadCredentials',
      'Application-specific password required',
      '?p=InvalidSecondFactor',
    ],
  },
  receivers: ['gmail'],
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-smtp-auth', 'check-address', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['535 5.7.8 Username and Password not accepted'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
