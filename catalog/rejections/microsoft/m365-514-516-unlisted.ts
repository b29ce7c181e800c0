import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-514-516-unlisted',
  match: { status: ['5.7.514', '5.7.516', '5.7.517', '5.7.518', '5.7.519'] },
  impliesReceiver: 'microsoft-365',
  cause: 'unknown',
  actor: 'recipient-admin',
  route: 'docs',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['quote-report', 'ask-recipient'],
  futile: [],
  texts: 'cause',
  samples: ['550 5.7.514 Access denied', '550 5.7.516 Access denied'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
