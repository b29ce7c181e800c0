import type { Rejection } from '../../schema';

export default {
  id: 'godaddy.content',
  match: { text: ['IB212'] },
  receivers: ['godaddy'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 5.2.0 IB212 refused'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
