import type { Rejection } from '../../schema';

export default {
  id: 'broadcom.zodiac',
  match: { text: ['Symantec Zodiac'] },
  receivers: ['broadcom'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['500 5.7.1 Symantec Zodiac'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
