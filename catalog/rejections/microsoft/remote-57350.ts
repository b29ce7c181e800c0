import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.remote-57350',
  match: { status: ['5.7.350'] },
  impliesReceiver: 'microsoft-365',
  cause: 'content-spam',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['ask-recipient', 'change-content'],
  futile: ['delist-portal', 'outlook-form', 'delist-mail', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 Message refused'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
