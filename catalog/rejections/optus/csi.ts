import type { Rejection } from '../../schema';

export default {
  id: 'optus.csi',
  match: { text: ['You are not allowed to send mail. Please see http://csi.cloudmark.com/reset-request/'] },
  receivers: ['optus'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['521 5.7.1 You are not allowed to send mail. Please see http://csi.cloudmark.com/reset-request/'],
  sources: [{ where: 'public repository', read: '2026-11-21' }],
} as const satisfies Rejection;
