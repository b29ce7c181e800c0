import type { Rejection } from '../../schema';

export default {
  id: 'free-fr.errors',
  match: { text: ['too many errors from your ip'] },
  receivers: ['free-fr'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate', 'check-address'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['451 too many errors from your ip'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
