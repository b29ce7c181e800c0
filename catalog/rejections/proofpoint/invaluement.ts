import type { Rejection } from '../../schema';

export default {
  id: 'proofpoint.invaluement',
  match: { text: ['ETP208'] },
  receivers: ['proofpoint'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.5.4 ETP208 Message refused, listed by Invaluement'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
