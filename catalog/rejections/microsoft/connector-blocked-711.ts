import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.connector-blocked-711',
  match: { status: ['5.7.711'], text: ['bad inbound connector'], tags: ['AS2204'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tenant-restricted',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'connectors-blocked', 'm365-admin-support'],
  steps: ['stop-abuse', 'secure-tenant', 'ask-own-admin', 'sender-admin-ticket'],
  futile: ['delisting', 'resend-unchanged', 'other-address-same-server'],
  texts: 'own',
  samples: [
    '550;5.7.711 Access denied, bad inbound connector. AS(2204).',
    '550 5.7.711 Access denied, bad inbound connector. AS(2204)',
  ],
  sources: [
    { where: 'MicrosoftDocs/defender-docs/defender-office-365/connectors-remove-blocked.md', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
