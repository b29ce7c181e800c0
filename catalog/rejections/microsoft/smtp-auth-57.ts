import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.smtp-auth-57',
  match: { status: ['5.7.57'] },
  impliesReceiver: 'microsoft-365',
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'ndr-5757', 'smtp-auth-doc'],
  steps: ['fix-smtp-auth'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '530 5.7.57 Client not authenticated to send mail. [host.PROD.OUTLOOK.COM 2026-01-15T10:20:30.000Z 08DE0123456789AB]',
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'https://pastebin.com/SuB30vi5', read: '2026-11-21' },
    { where: 'https://app.cloudscout.one/evergreen-item/MC786329', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
