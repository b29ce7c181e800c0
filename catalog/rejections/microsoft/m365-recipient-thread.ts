import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-recipient-thread',
  match: { text: ['recipient thread limit exceeded'] },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: ['432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
