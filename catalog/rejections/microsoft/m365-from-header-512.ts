import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-from-header-512',
  match: { status: ['5.7.512'], text: ['RFC 5322 section 3.6.2'] },
  impliesReceiver: 'microsoft-365',
  cause: 'protocol-error',
  actor: 'sender',
  route: 'change-message',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['fix-from-header', 'resend-other-client'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
