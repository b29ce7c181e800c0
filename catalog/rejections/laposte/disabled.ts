import type { Rejection } from '../../schema';

export default {
  id: 'laposte.disabled',
  match: { text: ['LPN426', '_426'] },
  receivers: ['laposte'],
  cause: 'mailbox-disabled',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.5.0 Service refused. LPN007_426'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
