import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.headers',
  match: { text: ['Headers are not RFC compliant', 'Message not allowed - ['] },
  receivers: ['yahoo'],
  cause: 'protocol-error',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['fix-from-header', 'resend-other-client', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 Message not allowed - Headers are not RFC compliant[291]', '554 Message not allowed - [299]'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
