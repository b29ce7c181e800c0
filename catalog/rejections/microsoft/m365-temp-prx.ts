import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-temp-prx',
  match: {
    text: [
      'Temporary server error. Please try again later PRX',
      'Temporary server error. Please try again later. PRX',
      'Temporary server error. Please try again later ATTR',
      'Temporary server error. Please try again later. ATTR',
    ],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'connection-failed',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry'],
  futile: ['delisting', 'resend-many', 'change-content'],
  texts: 'cause',
  samples: [
    '451 4.7.0 Temporary server error. Please try again later. PRX4 NextHop:host',
    '451 4.7.0 Temporary server error. Please try again later. PRX6 NextHop: host',
    '451 4.3.2 Temporary server error. Please try again later ATTR17',
    '451 4.4.3 Temporary server error. Please try again later ATTR18',
  ],
  sources: [
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
