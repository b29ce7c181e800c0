import type { Rejection } from '../../schema';

export default {
  id: 'laposte.lpn',
  match: { text: ['LPN', 'messagerie Laposte.net ont ete bloques'] },
  receivers: ['laposte'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['laposte-postmaster', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.5.0 Service refuse. LPN007_510'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
