import type { Rejection } from '../../schema';

export default {
  id: 'orange.authentication',
  match: { text: ['_515', '[515]', '_517', '[517]', '_519', '[519]', '_535', '[535]'] },
  receivers: ['orange'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 Mail rejete. Mail rejected. OFR_517 [517]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
