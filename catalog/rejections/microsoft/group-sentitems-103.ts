import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.group-sentitems-103',
  match: { status: ['5.7.103'], text: ['UserMailboxSentItemsAgent'] },
  impliesReceiver: 'microsoft-365',
  cause: 'connection-failed',
  actor: 'nobody',
  permanent: false,
  route: 'wait',
  actions: ['copy-report', 'recipient-letter'],
  steps: ['resend-later', 'ask-recipient'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: ['550 5.7.103 UserMailboxSentItemsAgent; Sent items copy failed due to a permanent error'],
  sources: [{ where: 'https://pastebin.com/jXWmz90k', read: '2026-11-21' }],
} as const satisfies Rejection;
