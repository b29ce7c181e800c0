import type { Rejection } from '../../schema';

export default {
  id: 'facebook.size',
  match: { text: ['MSG-P1'] },
  receivers: ['facebook'],
  cause: 'message-too-large',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['reduce-size'],
  futile: ['delisting', 'attachment-again', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 5.3.4 MSG-P1 https://www.facebook.com/postmaster/response_codes'],
  sources: [{ where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' }],
} as const satisfies Rejection;
