import type { Rejection } from '../../schema';

export default {
  id: 'amazon.in',
  match: { text: ['mailbox unavailable', 'Requested action not taken: mailbox unavailable'] },
  receivers: ['amazon'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.1 mailbox unavailable'],
  sources: [{ where: 'https://forwardemail.net/en/faq', read: '2026-11-21' }],
} as const satisfies Rejection;
