import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-sc-003',
  match: { tags: ['SC-003'] },
  impliesReceiver: 'outlook-consumer',
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'outlook-sender-support',
  actions: ['outlook-sender-support', 'copy-ip', 'copy-report', 'snds', 'outlookcom-postmaster'],
  steps: ['stop-abuse', 'ask-provider', 'outlook-form'],
  futile: ['delist-portal', 'delist-mail', 'recipient-safe-sender', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 SC-003 Mail rejected by Outlook.com for policy reasons. Your IP address appears to be an open proxy/relay. If you are not an email/network admin please contact your Email/Internet Service Provider for help.',
  ],
  sources: [
    { where: 'zone-eu/zone-mta/config/bounces.txt', read: '2026-11-21' },
    { where: 'Outlook.com Postmaster, page Troubleshooting, SMTP error code table', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
