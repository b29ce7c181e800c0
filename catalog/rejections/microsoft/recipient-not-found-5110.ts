import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.recipient-not-found-5110',
  match: {
    sharedStatus: ['5.1.10'],
    text: ['RESOLVER.ADR.RecipientNotFound', 'Recipient not found by SMTP address lookup'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['ndr-5110', 'copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/set-of-emails/maildir/bsd/rhost-microsoft-03.eml', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
