import type { Rejection } from '../../schema';

export default {
  id: 'free-fr.spams',
  match: { text: ['Too many spams from your IP'] },
  receivers: ['free-fr'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate', 'stop-abuse'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 Too many spams from your IP (198.51.100.2), please visit http://postmaster.free.fr/'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
