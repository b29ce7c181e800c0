import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.relay-541',
  match: { sharedStatus: ['5.4.1'], text: ['Relay Access Denied'], textNeedsStatus: true, needsText: true },
  impliesReceiver: 'microsoft-365',
  cause: 'relay-denied',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'recipient-letter', 'ndr-541'],
  steps: ['ask-recipient', 'recipient-admin-fix-mx'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.4.1 Relay Access Denied'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
