import type { Rejection } from '../../schema';

export default {
  id: 'rackspace.rbl',
  match: { text: ['blocked using sa-ip4tset.blagr.emailsrvr.com=127.'] },
  receivers: ['rackspace'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 5.7.1 ACL dns_rbl; Client host [198.51.100.8] blocked using sa-ip4tset.blagr.emailsrvr.com=127.24.0.2 Spamhaus XBL.',
  ],
  sources: [
    { where: 'https://docs.rackspace.com/', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
