import type { Rejection } from '../../schema';

export default {
  id: 'laposte.listed',
  match: { text: ['LPN101', '_101', 'LPN102', '_102'] },
  receivers: ['laposte'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.5.0 Service refuse. https://www.spamhaus.org/lookup/ LPNAAA_101 (in reply'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
