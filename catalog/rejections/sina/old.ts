import type { Rejection } from '../../schema';

export default {
  id: 'sina.old',
  match: { text: ['black ip', 'rbl deny', 'message rejected by anti-spam engine', 'host denies the sender'] },
  receivers: ['sina'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 black ip'],
  sources: [
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
    { where: 'https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
