import type { Rejection } from '../../schema';

export default {
  id: 'mailru.spam',
  match: { text: ['spam message rejected. Please visit'] },
  receivers: ['mailru'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc or  report'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repositories', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
