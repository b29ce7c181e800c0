import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-bad-helo-506',
  match: { status: ['5.7.506'], text: ['Access denied, bad HELO'] },
  impliesReceiver: 'microsoft-365',
  cause: 'protocol-error',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['fix-helo', 'ask-provider'],
  futile: ['delisting', 'change-content', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.506 Access Denied, Bad HELO'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
