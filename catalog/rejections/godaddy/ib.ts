import type { Rejection } from '../../schema';

export default {
  id: 'godaddy.ib',
  match: { text: ['bizsmtp IB'] },
  receivers: ['godaddy'],
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['554 host.secureserver.net bizsmtp IB401. Connection refused.'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
