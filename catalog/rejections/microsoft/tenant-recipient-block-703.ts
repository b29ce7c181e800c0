import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tenant-recipient-block-703',
  match: { status: ['5.7.703'], text: ['Tenant Allow Block List'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tenant-restricted',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'ndr-700'],
  steps: ['ask-own-admin'],
  futile: ['delisting', 'contact-recipient-provider', 'resend-unchanged'],
  texts: 'own',
  samples: [
    "550 5.7.703 Your message can't be delivered because messages to user@example.org are blocked by your organization using Tenant Allow Block List.",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
