import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.tss04',
  match: {
    text: [
      'temporarily deferred due to unexpected volume or user complaints',
      'temporarily deferred due to user complaints',
      '[TSS04]',
      '[TS01]',
      '[TS02]',
      '[TSS02]',
      '[GL01]',
      '[MC04]',
      '[IPTS04]',
    ],
  },
  receivers: ['yahoo'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: [
    '421 4.7.0 [TSS04] Messages from 198.51.100.4 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
  ],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
