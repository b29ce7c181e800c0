import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-ou-001',
  match: { tags: ['OU-001'] },
  impliesReceiver: 'outlook-consumer',
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['spamhaus', 'copy-ip', 'copy-report', 'outlookcom-postmaster'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'delist-mail', 'recipient-safe-sender', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 OU-001 Mail rejected by Outlook.com for policy reasons. If you are not an email/network admin please contact your Email/Internet Service Provider for help. For more information about this block and to request removal please go to: Spamhaus.',
  ],
  sources: [
    { where: 'zone-eu/zone-mta/config/bounces.txt', read: '2026-11-21' },
    { where: 'Outlook.com Postmaster, page Troubleshooting, SMTP error code table', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
