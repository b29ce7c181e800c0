import type { Rejection } from '../../schema';

export default {
  id: 'cox.rate',
  match: { text: ['AUP#CXCNCT', 'AUP#CXMXRT', 'AUP#CXTHRT'] },
  receivers: ['cox'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 host.cox.net too many sessions from 192.0.2.7 AUP#CXCNCT'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    {
      where: 'https://www.suped.com/knowledge/email-deliverability/technical/when-did-coxnet-change-their-mx-records',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
