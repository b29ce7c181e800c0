import type { Rejection } from '../../schema';

export default {
  id: 'mimecast.block',
  match: {
    text: [
      'Administrative prohibition - envelope blocked',
      'Envelope blocked - User Entry',
      'Envelope blocked - User Domain Entry',
      'manually Blocked Senders',
      'Blocked Senders',
    ],
  },
  receivers: ['mimecast'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 Administrative prohibition - envelope blocked'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
