import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-throttle-850-899',
  match: { statusRange: ['4.7.850', '4.7.899'] },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: ['451 4.7.850 Access denied, please try again later', '451 4.7.860 Access denied, please try again later'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
