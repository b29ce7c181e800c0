import type { Rejection } from '../../schema';

export default {
  id: 'broadcom.pbl',
  match: { text: ['mail rejected because your IP is in the PBL'] },
  receivers: ['broadcom'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['553 mail rejected because your IP is in the PBL'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
