import type { Rejection } from '../../schema';

export default {
  id: 'broadcom.dmarc',
  match: { text: ['domain authentication fail'] },
  receivers: ['broadcom'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['553 domain authentication fail'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
