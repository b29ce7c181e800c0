import type { Rejection } from '../../schema';

export default {
  id: 'att.rbl',
  match: { text: ['DNSBL:RBL 521<', 'DNSBL:ATTRBL 521<', '_is_blocked.For assistance forward this'] },
  receivers: ['att'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '553 5.3.0 host DNSBL:RBL 521< 198.51.100.101 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net',
  ],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
