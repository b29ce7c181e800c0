import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-banned-account-501',
  match: { status: ['5.7.501'], text: ['spam abuse detected'] },
  impliesReceiver: 'microsoft-365',
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'recipient-letter', 'm365-admin-support', 'ndr-code-list'],
  steps: ['secure-account', 'sender-admin-ticket', 'recipient-ticket'],
  futile: ['delisting', 'resend-unchanged', 'new-ip'],
  texts: 'own',
  samples: [
    '550 5.7.501 Access denied, spam abuse detected. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'https://pastebin.com/BkSdGH0x', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
