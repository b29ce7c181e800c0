import type { Rejection } from '../../schema';

export default {
  id: 'laposte.lpn',
  match: { text: ['LPN0', 'LPN1', 'LPNAAA_', 'messagerie Laposte.net ont ete bloques'] },
  receivers: ['laposte'],
  cause: 'unknown',
  actor: 'sender-admin',
  route: 'docs',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: ['550 5.5.0 Service refuse. LPN007_510'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
