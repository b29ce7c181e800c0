import type { Rejection } from '../../schema';

export default {
  id: 'netease.spm',
  match: { text: ['DT:SPM'] },
  receivers: ['netease'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 DT:SPM 163 smtp5,host, please see'],
  sources: [
    { where: 'https://biecuoliao.com/pa/MBRrwEM.html', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
