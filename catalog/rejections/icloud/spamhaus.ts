import type { Rejection } from '../../schema';

export default {
  id: 'icloud.spamhaus',
  match: { text: ['was rejected due to listing in Spamhaus'] },
  receivers: ['icloud'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 Mail from IP 198.51.100.1 was rejected due to listing in Spamhaus SBL. For details please see'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
