import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.multi-from-5120',
  match: { status: ['5.1.20'], text: ['Multiple From addresses are not allowed'] },
  impliesReceiver: 'microsoft-365',
  cause: 'protocol-error',
  actor: 'sender',
  route: 'change-message',
  actions: ['ndr-5120', 'copy-report'],
  steps: ['fix-from-header', 'resend-other-client'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.1.20 Multiple From addresses are not allowed without Sender address'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-550-5-1-20-multiple-from-addresses.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
