import type { Rejection } from '../../schema';

export default {
  id: 'mimecast.grey',
  match: { text: ['Internal resource temporarily unavailable', 'Internal resources are temporarily unavailable'] },
  receivers: ['mimecast'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['451 Internal resource temporarily unavailable'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
