import type { Rejection } from '../../schema';

export default {
  id: 'ziggo.mxin103',
  match: { text: ['MXIN103 Your IP'] },
  receivers: ['ziggo'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 host.mail.iss.as9143.net MXIN103 Your IP 198.51.100.5 is in RBL. Please see http://csi.cloudmark.com/reset-request/?ip=198.51.100.5',
  ],
  sources: [
    { where: 'public repository', read: '2026-11-21' },
    { where: 'https://github.com/sisimai/set-of-emails', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
