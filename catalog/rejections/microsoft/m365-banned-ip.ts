import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-banned-ip',
  match: { statusRange: ['5.7.606', '5.7.649'], text: ['banned sending IP'] },
  impliesReceiver: 'microsoft-365',
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'm365-delist-portal',
  actions: ['m365-delist-portal', 'copy-ip', 'recipient-letter', 'copy-report', 'ext-delist'],
  steps: ['stop-abuse', 'delist-portal', 'delist-portal-mail', 'wait-24h', 'ask-provider', 'recipient-ticket'],
  futile: [
    'authentication',
    'own-ip-lookup',
    'public-blocklists',
    'outlook-form',
    'recipient-safe-sender',
    'resend-unchanged',
  ],
  texts: 'own',
  samples: [
    '550 5.7.606 Access denied, banned sending IP [192.0.2.7]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430)',
    '550 5.7.606 Access denied, banned sending IP [192.0.2.7]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 (AS16012609) [host.eop-region01.prod.protection.outlook.com]',
    '550 5.7.606-649 Access denied, banned sending IP [192.0.2.7]; To request removal from this list please visit https://sender.office.com/ and follow the directions.',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/defender-docs/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself.md',
      read: '2026-11-21',
    },
    {
      where: 'MicrosoftDocs/defender-docs/defender-office-365/external-senders-mail-flow-troubleshooting.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
