import type { Rejection } from '../../schema';

export default {
  id: 'broadcom.policy',
  match: { text: ['Connection rejected by policy [7.7]'] },
  receivers: ['broadcom'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['501 Connection rejected by policy [7.7]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
