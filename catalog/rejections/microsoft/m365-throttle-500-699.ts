import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-throttle-500-699',
  match: {
    statusRange: ['4.7.500', '4.7.699'],
    text: ['please try again later', 'Server busy'],
    textNeedsStatus: true,
  },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report', 'throttle-doc'],
  steps: ['wait-retry', 'reduce-rate', 'warm-up', 'ask-recipient-admin-connector'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: [
    '451 4.7.550 Access denied, please try again later',
    '451 4.7.500 Server busy. Please try again later from [192.0.2.7]. (AS77712344) [host.prod.protection.outlook.com]',
    '451 4.7.500 Server busy. Please try again later from [192.0.2.7]. (AS761)',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where: 'MicrosoftDocs/defender-docs/defender-office-365/external-senders-mail-flow-troubleshooting.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
