import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-rp-003',
  match: { tags: ['RP-003'] },
  impliesReceiver: 'outlook-consumer',
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report', 'outlookcom-postmaster'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'own',
  samples: [
    '421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed. Reason for limitation is related to IP/domain reputation. If you are not an email/network admin please contact your Email/Internet Service Provider for help.',
  ],
  sources: [
    { where: 'zone-eu/zone-mta/config/bounces.txt', read: '2026-11-21' },
    { where: 'Outlook.com Postmaster, page Troubleshooting, SMTP error code table', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
