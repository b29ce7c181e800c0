import type { Rejection } from '../../schema';

export default {
  id: 'italiaonline.csi',
  match: { text: ['IP blacklisted by CSI'] },
  receivers: ['italiaonline'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 smtp-13.iol.local smtp-13.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=198.51.100.5 [smtp-13.iol.local; LIB_102]',
  ],
  sources: [{ where: 'public repository', read: '2026-11-21' }],
} as const satisfies Rejection;
