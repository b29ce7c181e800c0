import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-dmarc-509',
  match: { status: ['5.7.509'], text: ['does not pass DMARC verification'] },
  impliesReceiver: 'microsoft-365',
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['dmarc-doc', 'auth-howto', 'copy-report'],
  steps: ['fix-dmarc', 'fix-spf', 'fix-dkim', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.509 Access denied, sending domain [example.com] does not pass DMARC verification and has a DMARC policy of reject. [host.region.PROD.OUTLOOK.COM 2026-01-15T10:20:30.000Z 08DE0123456789AB]',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/set-of-emails/maildir/bsd/rhost-microsoft-04.eml', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
