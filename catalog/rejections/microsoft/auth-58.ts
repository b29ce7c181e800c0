import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.auth-58',
  match: { status: ['5.7.58'] },
  impliesReceiver: 'microsoft-365',
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['550 5.7.58 Message refused'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
