import type { Rejection } from '../../schema';

export default {
  id: 'netease.recipient-quota',
  match: { text: ['RP:ORQ'] },
  receivers: ['netease'],
  cause: 'rate-limited',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['451 RP:ORQ 163 smtp5,host'],
  sources: [
    { where: 'https://biecuoliao.com/pa/MBRrwEM.html', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
