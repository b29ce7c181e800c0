import type { Rejection } from '../../schema';

export default {
  id: 'cloudmark.csi',
  match: {
    text: ['csi.cloudmark.com/reset-request', 'Cloudmark Sender Intelligence', 'blacklisted by CSI', 'cm-csi-v'],
  },
  receivers: ['cloudmark'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['Please visit http://csi.cloudmark.com/reset-request/?ip=198.51.100.4 to'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
