import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.quota',
  match: { text: ["because the recipient's mailbox is full", 'smtp-error-codes#mailbox-full'] },
  receivers: ['yahoo'],
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ["552 5.2.2 because the recipient's mailbox is full"],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
