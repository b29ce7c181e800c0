import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-queue-quota',
  match: { sharedStatus: ['4.7.3'], text: ['queue quota exceeded'] },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['wait-retry'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: ['450 4.7.3 Organization queue quota exceeded.'],
  sources: [{ where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' }],
} as const satisfies Rejection;
