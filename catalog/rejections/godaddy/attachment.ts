import type { Rejection } from '../../schema';

export default {
  id: 'godaddy.attachment',
  match: { text: ['IB705'] },
  receivers: ['godaddy'],
  cause: 'content-policy',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content'],
  futile: ['delisting', 'attachment-again', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 5.2.0 IB705 refused'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
