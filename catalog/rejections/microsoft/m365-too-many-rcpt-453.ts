import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-too-many-rcpt-453',
  match: { sharedStatus: ['4.5.3'] },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'sender',
  route: 'change-message',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['split-recipients'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['452 4.5.3 Too many recipients'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
