import type { Rejection } from '../../schema';

export default {
  id: 'virgin-media.proofpoint',
  match: { text: ['Blocked - see https://ipcheck.proofpoint.com'] },
  receivers: ['virgin-media', 'talktalk', 'bt'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.0 Blocked - see https://ipcheck.proofpoint.com'],
  sources: [
    { where: 'public repository', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
