import type { Rejection } from '../../schema';

export default {
  id: 'netease.rate',
  match: {
    text: [
      'HL:REP',
      'HL:ICC',
      'HL:IFC',
      'HL:IFQ',
      'MI:CEL',
      'MI:DMC',
      'MI:CCL',
      'MI:SFQ',
      'RP:DRC',
      'RP:CCL',
      'RP:CEL',
    ],
  },
  receivers: ['netease'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['554 HL:ICC 163 smtp5,host, please see http://mail.163.com/help/help_spam_16.htm'],
  sources: [
    { where: 'https://biecuoliao.com/pa/MBRrwEM.html', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
