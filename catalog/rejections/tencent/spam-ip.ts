import type { Rejection } from '../../schema';

export default {
  id: 'tencent.spam-ip',
  match: {
    text: [
      'Suspected spam ip',
      'Suspected spam sender',
      'suspected spam',
      'Suspected bounce attacks',
      'Connection denied',
    ],
  },
  receivers: ['tencent'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['tencent-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 Suspected spam ip'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://smtp.codes/', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
