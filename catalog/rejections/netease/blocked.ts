import type { Rejection } from '../../schema';

export default {
  id: 'netease.blocked',
  match: { text: ['HL:IHU', 'HL:ITC', 'HL:IPB', 'DT:RBL', 'HL:MEP'] },
  receivers: ['netease'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['netease-postmaster', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 HL:ITC 163 smtp5,host, please see http://mail.163.com/help/help_spam_16.htm'],
  sources: [
    { where: 'https://biecuoliao.com/pa/MBRrwEM.html', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
