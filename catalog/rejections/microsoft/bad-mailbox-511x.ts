import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.bad-mailbox-511x',
  match: { sharedStatus: ['5.1.1'], text: ['RESOLVER.ADR.RecipNotFound', 'RESOLVER.ADR.ExRecipNotFound'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['ndr-511-20', 'copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
    '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found',
    '#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/go-sisimai/lhost/via-exchange2007.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
