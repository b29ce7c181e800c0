import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tenant-nosub-444',
  match: { text: ['no mail-enabled subscriptions'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-domain-misconfigured',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['ask-recipient', 'recipient-admin-fix-domain'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '451 4.4.4 Mail received for a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions',
  ],
  sources: [{ where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' }],
} as const satisfies Rejection;
