import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.bl21',
  match: {
    text: [
      "because the ip is in Spamhaus's list",
      'not accepted from IP addresses on Spamhaus',
      '[BL21]',
      '[BL23]',
      '[TSS07]',
    ],
  },
  receivers: ['yahoo'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ["553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.25, because the ip is in Spamhaus's list;"],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
