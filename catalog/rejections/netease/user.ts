import type { Rejection } from '../../schema';

export default {
  id: 'netease.user',
  match: { text: ['User not found:'] },
  receivers: ['netease'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 User not found:'],
  sources: [
    { where: 'https://biecuoliao.com/pa/MBRrwEM.html', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
