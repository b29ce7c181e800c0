import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-ipv6-limit-508',
  match: { status: ['5.7.508'], text: ['has exceeded permitted limits within'] },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['wait-retry', 'reduce-rate', 'send-over-ipv4'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: ['550 5.7.508 Access denied, [2001:db8::7] has exceeded permitted limits within 2001:db8::/64 range'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
