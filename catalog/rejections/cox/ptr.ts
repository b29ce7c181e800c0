import type { Rejection } from '../../schema';

export default {
  id: 'cox.ptr',
  match: { text: ['AUP#CXDNS'] },
  receivers: ['cox'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 host.cox.net cox too many sessions from 192.0.2.7 AUP#CXDNS'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    {
      where: 'https://www.suped.com/knowledge/email-deliverability/technical/when-did-coxnet-change-their-mx-records',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
