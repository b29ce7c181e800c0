import type { Rejection } from '../../schema';

export default {
  id: 'barracuda.spoof',
  match: { text: ['rejecting spoofed message', 'rejecting banned content', 'rejected due to spam URL in content'] },
  receivers: ['barracuda'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 rejecting spoofed message'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
