import type { Rejection } from '../../schema';

export default {
  id: 'cox.temporary-block',
  match: { text: ['AUP#CDRBL'] },
  receivers: ['cox'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate', 'stop-abuse'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: [
    '550 5.1.0 sender rejected. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CDRBL',
  ],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    {
      where: 'https://www.suped.com/knowledge/email-deliverability/technical/when-did-coxnet-change-their-mx-records',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
