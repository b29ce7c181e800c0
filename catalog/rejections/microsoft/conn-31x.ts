import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.conn-31x',
  match: {
    status: [
      '5.4.311',
      '5.4.313',
      '5.4.314',
      '5.4.315',
      '5.4.318',
      '4.4.311',
      '4.4.313',
      '4.4.314',
      '4.4.315',
      '4.4.318',
    ],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'connection-failed',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['resend-later', 'ask-recipient'],
  futile: ['delisting', 'change-content'],
  texts: 'cause',
  samples: [
    '550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError)',
    '450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)',
  ],
  sources: [{ where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' }],
} as const satisfies Rejection;
