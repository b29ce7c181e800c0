import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.smtp-basic-auth-30',
  match: { text: ['Basic authentication is not supported for Client Submission'] },
  impliesReceiver: 'microsoft-365',
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'smtp-auth-doc'],
  steps: ['fix-smtp-auth', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.30 Basic authentication is not supported for Client Submission.'],
  sources: [
    { where: 'https://app.cloudscout.one/evergreen-item/MC786329', read: '2026-11-21' },
    { where: 'https://www.captaindns.com/en/blog/microsoft-exchange-basic-auth-smtp-end', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
