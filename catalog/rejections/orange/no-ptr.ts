import type { Rejection } from '../../schema';

export default {
  id: 'orange.no-ptr',
  match: { text: ['_107', '[107]'] },
  receivers: ['orange'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 host smtp.orange.fr Service refuse. Service refused. OFR_107 [107]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
