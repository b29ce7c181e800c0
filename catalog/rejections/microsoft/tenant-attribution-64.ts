import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tenant-attribution-64',
  match: { status: ['5.7.64'], text: ['TenantAttribution;'] },
  impliesReceiver: 'microsoft-365',
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'recipient-letter', 'ndr-5764'],
  steps: ['fix-connector', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.64 TenantAttribution; Relay Access Denied'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-5-7-64-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
