import type { Rejection } from '../../schema';

export default {
  id: 'icloud.hme1',
  match: { text: ['[HME1]', 'blocked for failing both SPF and DKIM'] },
  receivers: ['icloud'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 [HME1]'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
