import type { Rejection } from '../../schema';

export default {
  id: 'rackspace.blocked',
  match: { text: ["The sender's mail server is blocked"] },
  receivers: ['rackspace'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ["554 5.7.1 The sender's mail server is blocked"],
  sources: [
    { where: 'https://docs.rackspace.com/', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
