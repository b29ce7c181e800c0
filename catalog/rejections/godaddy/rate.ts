import type { Rejection } from '../../schema';

export default {
  id: 'godaddy.rate',
  match: { text: ['IB101', 'IB007', 'IB504', 'IB510', 'IB607', 'IB605'] },
  receivers: ['godaddy'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 host.secureserver.net bizsmtp IB007. Connection refused. 192.0.2.7'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
