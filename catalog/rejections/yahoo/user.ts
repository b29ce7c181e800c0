import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.user',
  match: {
    text: [
      "This user doesn't have a",
      'mailbox not found',
      'Not a valid recipient',
      'is no longer valid',
      'This mailbox is disabled (554.30)',
    ],
  },
  receivers: ['yahoo'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ["554 This user doesn't have a"],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
