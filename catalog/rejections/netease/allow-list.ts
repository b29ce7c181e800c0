import type { Rejection } from '../../schema';

export default {
  id: 'netease.allow-list',
  match: { text: ['WM:BLI', 'WM:BLU'] },
  receivers: ['netease'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 WM:BLI 163 smtp5,host'],
  sources: [
    { where: 'https://biecuoliao.com/pa/MBRrwEM.html', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
