import type { Rejection } from '../../schema';

export default {
  id: 'icloud.dbl',
  match: { text: ['domain present in the Spamhaus DBL'] },
  receivers: ['icloud'],
  cause: 'domain-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-report'],
  steps: ['stop-abuse', 'change-content', 'blocklist-removal'],
  futile: ['delist-portal', 'new-ip', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 domain present in the Spamhaus DBL'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
