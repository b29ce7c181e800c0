import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tenant-unregistered-750',
  match: { status: ['5.7.750'], text: ['sending from unregistered domain'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tenant-restricted',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'm365-admin-support', 'ndr-700'],
  steps: ['ask-own-admin', 'register-domain', 'fix-connector', 'sender-admin-ticket'],
  futile: ['delisting', 'resend-unchanged', 'other-address-same-server'],
  texts: 'own',
  samples: [
    '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
    '5.7.750 Client blocked from sending from unregistered domain',
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
