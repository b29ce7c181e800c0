import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-banned-sender-511',
  match: { status: ['5.7.511'], text: ['banned sender[', 'delist@microsoft.com'] },
  impliesReceiver: 'microsoft-365',
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'microsoft-delist-mail',
  actions: ['microsoft-delist-mail', 'copy-report', 'copy-ip', 'recipient-letter', 'ext-delist'],
  steps: ['stop-abuse', 'email-delist', 'wait-48h', 'ask-provider', 'recipient-ticket'],
  futile: [
    'delist-portal',
    'outlook-form',
    'authentication',
    'public-blocklists',
    'recipient-safe-sender',
    'resend-unchanged',
  ],
  texts: 'own',
  samples: [
    '550 5.7.511 Access denied, banned sender[192.0.2.7]. To request removal from this list, forward this message to delist@microsoft.com. For more information, go to https://go.microsoft.com/fwlink/?LinkId=526653.',
    '550 5.7.511 Access denied, banned sender[192.0.2.7]. To request removal from this list please forward this message to delist@messaging.microsoft.com. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. AS(508) [host.eop-region01.prod.protection.outlook.com]',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/defender-docs/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'zone-eu/zone-mta/config/bounces.txt', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
