import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.mailbox-full-522',
  match: {
    sharedStatus: ['5.2.2'],
    text: ['STOREDRV.Deliver: mailbox full', 'mailbox full; STOREDRV', 'QuotaExceededException'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.2.2 STOREDRV.Deliver: mailbox full.',
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    '#554-5.2.2 mailbox full 554 5.2.2 STOREDRV Deliver.Exception:QuotaExceededException',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/OfficeDocs-Exchange/Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/set-of-emails/maildir/bsd/lhost-exchange2007-02.eml', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
