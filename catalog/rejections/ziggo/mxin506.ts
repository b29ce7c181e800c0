import type { Rejection } from '../../schema';

export default {
  id: 'ziggo.mxin506',
  match: { text: ['MXIN506 MailFrom domain is listed in Spamhaus'] },
  receivers: ['ziggo'],
  cause: 'domain-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-report'],
  steps: ['stop-abuse', 'change-content', 'blocklist-removal'],
  futile: ['delist-portal', 'new-ip', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.0 MXIN506 MailFrom domain is listed in Spamhaus'],
  sources: [
    { where: 'public repository', read: '2026-11-21' },
    { where: 'https://github.com/sisimai/set-of-emails', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
