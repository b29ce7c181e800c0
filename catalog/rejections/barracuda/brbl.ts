import type { Rejection } from '../../schema';

export default {
  id: 'barracuda.brbl',
  match: {
    text: [
      'blocked using Barracuda Reputation',
      'blocked using b.barracudacentral.org',
      'barracudanetworks.com/reputation',
    ],
  },
  receivers: ['barracuda'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    'Client host [x] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=203.0.113.9',
    'http://www.barracudanetworks.com/reputation/?pr=1&ip=203.0.113.8',
  ],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
