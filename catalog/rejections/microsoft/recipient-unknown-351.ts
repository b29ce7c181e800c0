import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.recipient-unknown-351',
  match: { status: ['5.1.351'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['check-address', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 No such user here'],
  sources: [{ where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' }],
} as const satisfies Rejection;
