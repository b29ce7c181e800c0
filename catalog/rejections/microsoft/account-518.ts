import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.account-518',
  match: { sharedStatus: ['5.1.8'], text: ['bad outbound sender', 'recognized as a valid sender'] },
  impliesReceiver: 'microsoft-365',
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'restricted-entities', 'ndr-518'],
  steps: ['secure-account', 'ask-own-admin', 'admin-unblock-restricted'],
  futile: ['delisting', 'contact-recipient-provider', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.1.8 Access denied, bad outbound sender',
    "550 5.1.8 Your message couldn't be delivered because you weren't recognized as a valid sender.",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-550-5-1-8.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
