import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-legacy-blocklist1',
  match: { text: ['blocked using Blocklist', 'blocked using FBLW'] },
  impliesReceiver: 'microsoft-365',
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'm365-delist-portal',
  actions: ['m365-delist-portal', 'copy-ip', 'microsoft-delist-mail', 'copy-report'],
  steps: ['stop-abuse', 'delist-portal', 'email-delist', 'ask-provider'],
  futile: ['outlook-form', 'resend-unchanged', 'recipient-safe-sender'],
  texts: 'own',
  samples: [
    '5.7.1 Service unavailable; Client host [192.0.2.7] blocked using Blocklist 1; To request removal from this list please forward this message to delist@messaging.microsoft.com',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
