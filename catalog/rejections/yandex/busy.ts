import type { Rejection } from '../../schema';

export default {
  id: 'yandex.busy',
  match: { text: ['Sorry, the service is currently unavailable. Please come back later'] },
  receivers: ['yandex'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['451 4.7.1 Sorry, the service is currently unavailable. Please come back later'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
