import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-sc-004',
  match: { tags: ['SC-004'] },
  impliesReceiver: 'outlook-consumer',
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'outlook-sender-support',
  actions: ['outlook-sender-support', 'copy-ip', 'copy-report', 'jmrp', 'snds', 'outlookcom-postmaster'],
  steps: ['stop-abuse', 'jmrp', 'snds-check', 'outlook-form'],
  futile: ['delist-portal', 'delist-mail', 'recipient-safe-sender', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 SC-004 Mail rejected by Outlook.com for policy reasons. A block has been placed against your IP address because we have received complaints concerning mail coming from that IP address. We recommend enrolling in our Junk Email Reporting Program (JMRP), a free program intended to help senders remove unwanted recipients from their email list. If you are not an email/network admin please contact your Email/Internet Service Provider for help.',
  ],
  sources: [
    { where: 'zone-eu/zone-mta/config/bounces.txt', read: '2026-11-21' },
    { where: 'Outlook.com Postmaster, page Troubleshooting, SMTP error code table', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
