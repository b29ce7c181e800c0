import type { Rejection } from '../../schema';

export default {
  id: 'free-fr.troyan',
  match: { text: ['is temporary blacklisted by an anti-troyan rule'] },
  receivers: ['free-fr'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 is temporary blacklisted by an anti-troyan rule'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
