import type { Rejection } from '../../schema';

export default {
  id: 'comcast.quota',
  match: { text: ['user over quota', 'extended quota violation', 'too many recent messages'] },
  receivers: ['comcast'],
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['452 4.1.1 user over quota'],
  sources: [
    { where: 'https://postmaster.comcast.net/mail-error-codes.html', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
