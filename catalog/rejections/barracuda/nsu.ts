import type { Rejection } from '../../schema';

export default {
  id: 'barracuda.nsu',
  match: { text: ['cuda_nsu'] },
  receivers: ['barracuda'],
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['550 cuda_nsu'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
