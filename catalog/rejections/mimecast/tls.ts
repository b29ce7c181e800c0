import type { Rejection } from '../../schema';

export default {
  id: 'mimecast.tls',
  match: {
    text: [
      'This route requires encryption (TLS)',
      'requires TLS version 1.2 or greater',
      'requires high-strength ciphers',
    ],
  },
  receivers: ['mimecast'],
  cause: 'tls-required',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-tls', 'ask-own-admin'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: ['553 This route requires encryption (TLS)'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
