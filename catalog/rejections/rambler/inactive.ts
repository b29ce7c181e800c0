import type { Rejection } from '../../schema';

export default {
  id: 'rambler.inactive',
  match: { text: ['recipient address rejected: Inactive', 'recipient address rejected: Blocked'] },
  receivers: ['rambler'],
  cause: 'mailbox-disabled',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['540 5.7.1 recipient address rejected: Inactive'],
  sources: [{ where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' }],
} as const satisfies Rejection;
