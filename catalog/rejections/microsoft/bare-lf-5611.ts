import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.bare-lf-5611',
  match: { status: ['5.6.11'], text: ['SMTPSEND.BareLinefeedsAreIllegal'] },
  impliesReceiver: 'microsoft-365',
  cause: 'protocol-error',
  actor: 'sender',
  route: 'change-message',
  actions: ['ndr-5611', 'copy-report'],
  steps: ['resend-other-client'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.6.11 Invalid characters'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
