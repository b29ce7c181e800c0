import type { Rejection } from '../../schema';

export default {
  id: 'facebook.link',
  match: { text: ['POL-P6'] },
  receivers: ['facebook'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 POL-P6 https://www.facebook.com/postmaster/response_codes'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
