import type { Rejection } from '../../schema';

export default {
  id: 'trendmicro.ers',
  match: {
    text: [
      'blocked using Trend Micro',
      'has been blocked by Trend Micro Email Reputation Service',
      'mail-abuse.com/cgi-bin/lookup',
    ],
  },
  receivers: ['trendmicro'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 Service unavailable; Client Host [198.51.100.9] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=198.51.100.9',
  ],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
