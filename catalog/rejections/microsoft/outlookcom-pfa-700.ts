import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-pfa-700',
  match: { status: ['4.7.700'], text: ['PFA agent busy'] },
  impliesReceiver: 'microsoft-365',
  cause: 'rate-limited',
  actor: 'nobody',
  route: 'wait',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['wait-retry'],
  futile: ['delisting', 'resend-many', 'change-content'],
  texts: 'cause',
  samples: ['451 4.7.700 PFA agent busy, please try again. [host.prod.protection.outlook.com]'],
  sources: [{ where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' }],
} as const satisfies Rejection;
