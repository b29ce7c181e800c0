import type { Rejection } from '../../schema';

export default {
  id: 'netease.sender',
  match: { text: ['MI:SPB', 'MI:STC', 'DT:SUM'] },
  receivers: ['netease'],
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['ask-own-admin', 'quote-report'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 MI:SPB 163 smtp5,host'],
  sources: [
    { where: 'https://biecuoliao.com/pa/MBRrwEM.html', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
