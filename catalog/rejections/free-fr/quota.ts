import type { Rejection } from '../../schema';

export default {
  id: 'free-fr.quota',
  match: { text: ['Quota exceeded (mailbox for user is full)'] },
  receivers: ['free-fr'],
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['554 5.2.2 Quota exceeded (mailbox for user is full)'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
