import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.consumer-unknown-550',
  match: { sharedStatus: ['5.5.0'], text: ['Requested action not taken: mailbox unavailable'], textNeedsStatus: true },
  impliesReceiver: 'outlook-consumer',
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['outlookcom-ndr', 'copy-report'],
  steps: ['check-address', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.5.0 Requested action not taken: mailbox unavailable.'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
    { where: 'https://pastebin.com/r35f04G9', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
