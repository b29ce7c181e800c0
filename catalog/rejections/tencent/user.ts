import type { Rejection } from '../../schema';

export default {
  id: 'tencent.user',
  match: { text: ['Mailbox not found', 'Bad address syntax', 'is a deactivated mailbox'] },
  receivers: ['tencent'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 Mailbox not found'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://smtp.codes/', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
