import type { Rejection } from '../../schema';

export default {
  id: 'mimecast.geo',
  match: { text: ['Host network not allowed', 'Host network, not allowed'] },
  receivers: ['mimecast'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 Host network not allowed'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
