import type { Rejection } from '../../schema';

export default {
  id: 'netease.link',
  match: { text: ['help_spam_16.htm?ip='] },
  receivers: ['netease'],
  cause: 'content-policy',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['netease-postmaster', 'copy-report'],
  steps: ['quote-report', 'ask-own-admin', 'postmaster'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['please see http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.10&hostid=smtp5&time=1473730639'],
  sources: [
    { where: 'https://biecuoliao.com/pa/MBRrwEM.html', read: '2026-11-21' },
    { where: 'https://github.com/KumoCorp/kumomta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
