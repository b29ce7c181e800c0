import type { Rejection } from '../../schema';

export default {
  id: 'icloud.proofpoint',
  match: {
    text: [
      'Blocked - see https://ipcheck.proofpoint.com',
      'Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi',
    ],
  },
  receivers: ['icloud'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=198.51.100.3'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
