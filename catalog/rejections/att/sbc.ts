import type { Rejection } from '../../schema';

export default {
  id: 'att.sbc',
  match: { text: ['blocked by sbc:blacklist.mailrelay.att.net', '521 DNSRBL: Blocked for abuse'] },
  receivers: ['att'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 blocked by sbc:blacklist.mailrelay.att.net'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
