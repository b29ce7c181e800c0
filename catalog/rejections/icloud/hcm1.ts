import type { Rejection } from '../../schema';

export default {
  id: 'icloud.hcm1',
  match: { text: ['[HCM1] Your mail from'] },
  receivers: ['icloud'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate', 'stop-abuse'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['451 [HCM1] Your mail from'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
