import type { Rejection } from '../../schema';

export default {
  id: 'united-internet.ptr',
  match: { text: ['Bad DNS PTR resource record'] },
  receivers: ['united-internet'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 Bad DNS PTR resource record'],
  sources: [
    { where: 'https://postmaster.gmx.com/en/error-messages', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
