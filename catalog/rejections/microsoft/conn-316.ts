import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.conn-316',
  match: { status: ['4.4.316', '5.4.316'], text: ['Socket error code 10061'] },
  impliesReceiver: 'microsoft-365',
  cause: 'connection-failed',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['resend-later', 'ask-recipient'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: [
    '450 4.4.316 Connection refused [Message=Socket error code 10061]',
    '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/set-of-emails/maildir/bsd/lhost-office365-08.eml', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
