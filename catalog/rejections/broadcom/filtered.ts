import type { Rejection } from '../../schema';

export default {
  id: 'broadcom.filtered',
  match: { text: ['Message filtered. Refer to the Troubleshooting page'] },
  receivers: ['broadcom'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['553 #5.7.1 Message filtered. Refer to the Troubleshooting page'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
