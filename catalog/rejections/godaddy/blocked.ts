import type { Rejection } from '../../schema';

export default {
  id: 'godaddy.blocked',
  match: { text: ['IB110', 'IB111', 'IB112', 'IB113'] },
  receivers: ['godaddy'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 host.secureserver.net bizsmtp IB110. Connection refused. 192.0.2.7'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
