import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-ipv6-510',
  match: { status: ['5.7.510'], text: ['does not accept email over IPv6'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'ipv6-doc'],
  steps: ['send-over-ipv4', 'ask-recipient-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.510 Access denied, [example.org] does not accept email over IPv6'],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md',
      read: '2026-11-21',
    },
    {
      where:
        'MicrosoftDocs/microsoft-365-docs/microsoft-365/security/office-365-security/support-for-anonymous-inbound-email-messages-over-ipv6.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
