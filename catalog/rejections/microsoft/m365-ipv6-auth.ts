import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-ipv6-auth',
  match: { sharedStatus: ['4.7.26'], text: ['must pass either SPF or DKIM validation'] },
  impliesReceiver: 'microsoft-365',
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['auth-howto', 'ipv6-doc', 'copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'send-over-ipv4'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 4.7.26 Access denied, a message sent over IPv6 [2001:db8::7] must pass either SPF or DKIM validation, this message is not signed',
    '450 4.7.26 Service unavailable, message sent over IPv6 [2001:db8::7] must pass either SPF or DKIM validation.',
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
