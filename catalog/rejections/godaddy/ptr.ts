import type { Rejection } from '../../schema';

export default {
  id: 'godaddy.ptr',
  match: { text: ['IB108'] },
  receivers: ['godaddy'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 host.secureserver.net bizsmtp IB108. Connection refused. 192.0.2.7'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
