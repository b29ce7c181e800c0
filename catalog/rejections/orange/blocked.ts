import type { Rejection } from '../../schema';

export default {
  id: 'orange.blocked',
  match: { text: ['_103', '[103]'] },
  receivers: ['orange'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['orange-postmaster', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 host smtp.orange.fr Service refuse. Service refused. OFR006_103 - please visit: https://postmaster.orange.fr/ [103]',
  ],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
