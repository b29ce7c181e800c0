import type { Rejection } from '../../schema';

export default {
  id: 'rackspace.dmarc',
  match: { text: ['(G15)'] },
  receivers: ['rackspace'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-dmarc', 'check-alignment', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 Message refused. (G15)'],
  sources: [
    { where: 'https://docs.rackspace.com/', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
