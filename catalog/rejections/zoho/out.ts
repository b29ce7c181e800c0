import type { Rejection } from '../../schema';

export default {
  id: 'zoho.out',
  match: { text: ['Unusual sending activity detected'] },
  receivers: ['zoho'],
  cause: 'rate-limited',
  actor: 'sender',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-24h', 'reduce-rate', 'ask-own-admin'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['554 5.1.8 Unusual sending activity detected'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
