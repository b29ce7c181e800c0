import type { Rejection } from '../../schema';

export default {
  id: 'united-internet.rate',
  match: {
    text: ['too many connections', 'Too many recipients', 'Requested action aborted: local error in processing'],
  },
  receivers: ['united-internet'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['421 too many connections'],
  sources: [
    { where: 'https://postmaster.gmx.com/en/error-messages', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
