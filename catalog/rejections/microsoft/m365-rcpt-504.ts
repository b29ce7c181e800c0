import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-rcpt-504',
  match: { status: ['5.7.504'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['check-address', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.504 [user@example.org]: Recipient address rejected: Access denied'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
