import type { Rejection } from '../../schema';

export default {
  id: 'gmail.relay',
  match: {
    text: [
      'Mail relay denied',
      'Invalid credentials for relay',
      '?p=WantAuthError',
      'Email relay denied',
      'sending email account has been temporarily suspended due to abuse',
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
  samples: ['550 5.7.0 Mail relay denied'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
