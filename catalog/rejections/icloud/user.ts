import type { Rejection } from '../../schema';

export default {
  id: 'icloud.user',
  match: {
    text: [
      'user does not exist',
      'inactive email address',
      'unknown or illegal alias',
      'recipient no longer on server',
      'user no longer on system',
    ],
  },
  receivers: ['icloud'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.1 user does not exist'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
