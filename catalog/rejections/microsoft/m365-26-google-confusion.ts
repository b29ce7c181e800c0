import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-26-google-confusion',
  match: { status: ['5.7.26'] },
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['auth-howto', 'copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'fix-dmarc'],
  futile: ['delisting', 'removing-recipient'],
  texts: 'cause',
  samples: ['550 5.7.26 Message refused'],
  sources: [{ where: 'https://github.com/MicrosoftDocs/microsoft-365-docs/issues/1220', read: '2026-11-21' }],
} as const satisfies Rejection;
