import type { Rejection } from '../../schema';

export default {
  id: 'orange.listed',
  match: { text: ['_100', '[100]', '_101', '[101]', '_102', '[102]'] },
  receivers: ['orange'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 host smtp.orange.fr Service refuse. Service refused. OFR006_101 [101]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
