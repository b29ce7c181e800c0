import type { Rejection } from '../../schema';

export default {
  id: 'mimecast.relay',
  match: { text: ['Open relay not allowed'] },
  receivers: ['mimecast'],
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-smtp-auth', 'check-address', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['451 Open relay not allowed'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
