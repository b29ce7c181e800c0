import type { Rejection } from '../../schema';

export default {
  id: 'comcast.dmarc',
  match: { text: ['#DM000001', 'Message rejected due to DMARC'] },
  receivers: ['comcast'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-dmarc', 'check-alignment', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.2.0 #DM000001'],
  sources: [
    { where: 'https://postmaster.comcast.net/mail-error-codes.html', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
