import type { Rejection } from '../../schema';

export default {
  id: 'gmail.rfc5322',
  match: {
    text: [
      'not RFC 5322 compliant',
      'missing a valid address in the From: header',
      'missing a valid Message-ID',
      'multiple addresses in From: header',
      'duplicate headers',
      '?p=RfcMessageNonCompliant',
      'Encoded-word syntax is not permitted in message header',
      'contains a unicode character in a disallowed header',
    ],
  },
  receivers: ['gmail'],
  cause: 'protocol-error',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['fix-from-header', 'resend-other-client', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 not RFC 5322 compliant'],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
