import type { Rejection } from '../../schema';

export default {
  id: 'godaddy.listed',
  match: { text: ['IB103', 'IB104', 'IB105', 'IB106'] },
  receivers: ['godaddy'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 host.prod.phx3.secureserver.net bizsmtp IB103. Connection refused. 192.0.2.7 has a poor reputation on Cloudmark',
  ],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
