import type { Rejection } from '../../schema';

export default {
  id: 'tencent.auth',
  match: { text: ['SPF check failed', 'DMARC check failed'] },
  receivers: ['tencent'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 SPF check failed'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://smtp.codes/', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
