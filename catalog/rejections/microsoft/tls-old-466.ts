import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tls-old-466',
  match: { status: ['4.7.66'], text: ['TLS 1.0 and 1.1 are not supported'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tls-required',
  actor: 'sender-admin',
  permanent: true,
  route: 'sender-admin',
  actions: ['copy-report', 'smtp-auth-doc'],
  steps: ['resend-other-client', 'fix-tls', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls. [host.PROD.OUTLOOK.COM]',
  ],
  sources: [{ where: 'reply quoted in public source code', read: '2026-11-21' }],
} as const satisfies Rejection;
