import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.sender-denied-510',
  match: { sharedStatus: ['5.1.0'], text: ['RESOLVER.ADR.InvalidInSmtp'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['ndr-510', 'copy-report'],
  steps: ['check-address', 'new-message'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.1.0 RESOLVER.ADR.InvalidInSmtp; Sender denied'],
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
  ],
} as const satisfies Rejection;
