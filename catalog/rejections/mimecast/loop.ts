import type { Rejection } from '../../schema';

export default {
  id: 'mimecast.loop',
  match: { text: ['Mail loop detected'] },
  receivers: ['mimecast'],
  cause: 'loop',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['check-forwarding', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 Mail loop detected'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
