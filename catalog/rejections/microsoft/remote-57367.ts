import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.remote-57367',
  match: { status: ['5.7.367'], text: ['Remote server returned not permitted to relay'] },
  impliesReceiver: 'microsoft-365',
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report', 'ndr-57367', 'auth-howto'],
  steps: ['fix-spf', 'fix-dkim', 'check-forwarding'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relaying denied'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
