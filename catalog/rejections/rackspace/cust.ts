import type { Rejection } from '../../schema';

export default {
  id: 'rackspace.cust',
  match: { text: ['Blocked by this domain', 'Blocked by this recipient'] },
  receivers: ['rackspace'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 Blocked by this domain'],
  sources: [
    { where: 'https://docs.rackspace.com/', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
