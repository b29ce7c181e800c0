import type { Rejection } from '../../schema';

export default {
  id: 'fortinet.ip',
  match: { text: ['from a FortiGuard - AntiSpam black IP address'] },
  receivers: ['fortinet'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.(connection black ip 203.0.113.23)',
  ],
  sources: [{ where: 'public repositories', read: '2026-11-21' }],
} as const satisfies Rejection;
