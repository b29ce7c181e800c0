import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tenant-700-749',
  match: { statusRange: ['5.7.700', '5.7.749'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tenant-restricted',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'm365-admin-support', 'ndr-700'],
  steps: ['ask-own-admin', 'sender-admin-ticket'],
  futile: ['delisting', 'resend-unchanged', 'other-address-same-server'],
  texts: 'cause',
  samples: ['550 5.7.720 Access denied', '550 5.7.749 Service unavailable'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
