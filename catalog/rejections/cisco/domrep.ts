import type { Rejection } from '../../schema';

export default {
  id: 'cisco.domrep',
  match: { text: ['poor reputation of a domain used in message transfer'] },
  receivers: ['cisco'],
  cause: 'domain-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['talos', 'copy-report'],
  steps: ['stop-abuse', 'check-alignment', 'postmaster'],
  futile: ['delist-portal', 'new-ip', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 poor reputation of a domain used in message transfer'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
