import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.direct-send-68',
  match: { status: ['5.7.68'], text: ['Direct Send not allowed'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'direct-send-doc'],
  steps: ['use-own-from', 'ask-recipient-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
  ],
  sources: [
    {
      where:
        'https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790',
      read: '2026-11-21',
    },
    { where: 'https://help.salesforce.com/s/articleView?id=005133045&type=1', read: '2026-11-21' },
    { where: 'https://petri.com/exchange-online-control-email-protection/', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
