import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.unauth',
  match: { text: ['Yahoo requires all senders to authenticate', 'blocked because the sender is unauthenticated'] },
  receivers: ['yahoo'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.9 Yahoo requires all senders to authenticate'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
