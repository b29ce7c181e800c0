import type { Rejection } from '../../schema';

export default {
  id: 'broadcom.tls',
  match: { text: ['TLS/SSLv3 Connection required'] },
  receivers: ['broadcom'],
  cause: 'tls-required',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-tls', 'ask-own-admin'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: ['451 #4.7.1 TLS/SSLv3 Connection required'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
