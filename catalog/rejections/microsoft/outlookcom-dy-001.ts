import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-dy-001',
  match: { tags: ['DY-001'] },
  impliesReceiver: 'outlook-consumer',
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'outlookcom-postmaster'],
  steps: ['use-relay', 'ask-provider'],
  futile: ['delisting', 'recipient-safe-sender', 'resend-unchanged'],
  texts: 'own',
  samples: [
    "550 DY-001 Mail rejected by Outlook.com for policy reasons. We generally do not accept email from dynamic IP's as they are not typically used to deliver unauthenticated SMTP email to an Internet mail server. If you are not an email/network admin please contact your Email/Internet Service Provider for help. For more information, Spamhaus maintains lists of dynamic and residential IP addresses.",
  ],
  sources: [
    { where: 'zone-eu/zone-mta/config/bounces.txt', read: '2026-11-21' },
    { where: 'Outlook.com Postmaster, page Troubleshooting, SMTP error code table', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
