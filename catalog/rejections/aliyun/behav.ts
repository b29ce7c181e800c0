import type { Rejection } from '../../schema';

export default {
  id: 'aliyun.behav',
  match: { text: ['Reject by behaviour spam at', 'Reject by content spam at', 'ANTISPAM_BAT['] },
  receivers: ['aliyun'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 Reject by behaviour spam at Rcpt State(Connection IP address:198.51.100.1)ANTISPAM_BAT[01201311R846a, maildocker-behaviorspam033068209079]: spf check failedCONTINUE',
  ],
  sources: [{ where: 'public repository, Go e-mail verifier test', read: '2026-11-21' }],
} as const satisfies Rejection;
