import type { Rejection } from '../../schema';

export default {
  id: 'cox.authentication',
  match: { text: ['AUP#CXSNDR'] },
  receivers: ['cox'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.0 sender rejected. AUP#CXSNDR'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    {
      where: 'https://www.suped.com/knowledge/email-deliverability/technical/when-did-coxnet-change-their-mx-records',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
