import type { Rejection } from '../../schema';

export default {
  id: 'proofpoint.pdr',
  match: {
    text: [
      'Blocked - see https://ipcheck.proofpoint.com/?ip=',
      'blocked using prs.proofpoint.com',
      'blocked using Proofpoint Dynamic Reputation',
      'dnsbl-lookup.cgi?ip=',
    ],
  },
  receivers: ['proofpoint'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 Service unavailable; client [203.0.113.7] blocked using Proofpoint Dynamic Reputation'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
