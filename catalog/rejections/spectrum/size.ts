import type { Rejection } from '../../schema';

export default {
  id: 'spectrum.size',
  match: { text: ['AUP#In-153', 'AUP#I-153', 'AUP#Out-153'] },
  receivers: ['spectrum'],
  cause: 'message-too-large',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['reduce-size'],
  futile: ['delisting', 'attachment-again', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 5.3.4 Refer to Error Codes section. AUP#In-1530'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/sisimai/set-of-emails', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
