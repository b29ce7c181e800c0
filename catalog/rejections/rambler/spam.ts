import type { Rejection } from '../../schema';

export default {
  id: 'rambler.spam',
  match: { text: ['Spam message rejected; If this is not spam contact abuse'] },
  receivers: ['rambler'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 Spam message rejected; If this is not spam contact abuse'],
  sources: [{ where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' }],
} as const satisfies Rejection;
