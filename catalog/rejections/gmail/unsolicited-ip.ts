import type { Rejection } from '../../schema';

export default {
  id: 'gmail.unsolicited-ip',
  match: {
    sharedStatus: ['4.7.28', '5.7.28'],
    text: [
      'unusual rate of unsolicited mail originating from your IP address',
      '?p=UnsolicitedIPError',
      'unusual rate of unsolicited email originating from your IP address',
      'unusual amount of unsolicited email originating from your IP',
    ],
  },
  receivers: ['gmail'],
  cause: 'ip-blocked',
  causeByStatus: { '4.7.28': 'rate-limited' },
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['gmail-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550-5.7.1 [203.0.113.9      15] Our system has detected an unusual rate of unsolicited mail originating from your IP address.',
  ],
  sources: [
    {
      where: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
