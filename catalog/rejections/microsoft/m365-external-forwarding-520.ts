import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-external-forwarding-520',
  match: { status: ['5.7.520'], text: ['does not allow external forwarding'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'forwarding-doc'],
  steps: ['ask-recipient', 'admin-allow-forwarding'],
  futile: ['delisting', 'authentication', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.520 Access denied, Your organization does not allow external forwarding.'],
  sources: [
    { where: 'MicrosoftDocs/microsoft-365-docs-pr.* (localized)/external forwarding topics', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
