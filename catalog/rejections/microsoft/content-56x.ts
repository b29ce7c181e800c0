import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.content-56x',
  match: { sharedStatus: ['5.6.0'], text: ['APPROVAL.InvalidExpiry', 'CAT.InvalidContent'] },
  impliesReceiver: 'microsoft-365',
  cause: 'protocol-error',
  actor: 'sender-admin',
  route: 'change-message',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['new-message', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.6.0 APPROVAL.InvalidExpiry; Cannot read expiry policy'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/550-5-6-0-approval-invalidexpiry-cannot-read-expiry-poilcy-error.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
