import type { Rejection } from '../../schema';

export default {
  id: 'mimecast.auth',
  match: {
    text: [
      'SPF Sender Invalid - envelope rejected',
      'DKIM Sender Invalid - envelope rejected',
      'DMARC Sender Invalid - envelope rejected',
    ],
  },
  receivers: ['mimecast'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 SPF Sender Invalid - envelope rejected'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
