import type { Rejection } from '../../schema';

export default {
  id: 'cisco.sbrs',
  match: {
    text: [
      "rejected due to the sending MTA's poor reputation",
      'Your access to submit messages to this e-mail system has been rejected',
    ],
  },
  receivers: ['cisco'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    "554 host.icp.iinet.net.au Your access to this mail system from 198.51.100.9 has been rejected due to the sending MTA's poor reputation.",
    "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
  ],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
