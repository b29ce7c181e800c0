import type { Rejection } from '../../schema';

export default {
  id: 'spamexperts.ip',
  match: { text: ['The sending IP ('] },
  receivers: ['spamexperts'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 The sending IP (203.0.113.11) is listed on https://spamrl.com/. Please resolve this and retry.'],
  sources: [
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
