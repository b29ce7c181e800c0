import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-ipv6-ptr',
  match: {
    sharedStatus: ['5.7.25', '4.7.25'],
    text: ['the sending IPv6 address [', 'Service unavailable, sending IPv6 address ['],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['ipv6-doc', 'copy-report'],
  steps: ['fix-ptr', 'send-over-ipv4', 'ask-provider'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.25 Access denied, the sending IPv6 address [2001:db8::7] must have a reverse DNS record',
    '450 4.7.25 Service unavailable, sending IPv6 address [2001:db8::7] must have reverse DNS record.',
  ],
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
