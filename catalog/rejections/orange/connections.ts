import type { Rejection } from '../../schema';

export default {
  id: 'orange.connections',
  match: {
    text: [
      '_104',
      '[104]',
      '_105',
      '[105]',
      '_109',
      '[109]',
      '_988',
      '[988]',
      '_989',
      '[989]',
      '_990',
      '[990]',
      '_999',
      '[999]',
    ],
  },
  receivers: ['orange'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: [
    '421 host smtp.orange.fr Trop de connexions, veuillez verifier votre configuration. Too many connections. OFR004_104 [104]',
  ],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
