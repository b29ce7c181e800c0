import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.spf-violation',
  match: { sharedStatus: ['5.7.23'], text: ['because of Sender Policy Framework violation'] },
  impliesReceiver: 'microsoft-365',
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['spf-doc', 'ndr-5723', 'copy-report'],
  steps: ['fix-spf', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF check failed',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
