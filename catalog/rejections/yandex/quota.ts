import type { Rejection } from '../../schema';

export default {
  id: 'yandex.quota',
  match: { text: ['Mailbox size limit exceeded'] },
  receivers: ['yandex'],
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['552 5.2.2 Mailbox size limit exceeded'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
