import type { Rejection } from '../../schema';

export default {
  id: 'cox.aup',
  match: { text: ['AUP#'] },
  receivers: ['cox'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.0 sender rejected. Refer to Error Codes section. AUP#CXBL'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    {
      where: 'https://www.suped.com/knowledge/email-deliverability/technical/when-did-coxnet-change-their-mx-records',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
