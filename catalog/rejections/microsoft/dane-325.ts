import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.dane-325',
  match: { status: ['4.7.325', '5.7.325'], text: ['certificate-host-mismatch:'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tls-required',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'dane-doc'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'change-content'],
  texts: 'own',
  samples: [
    '450 4.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
