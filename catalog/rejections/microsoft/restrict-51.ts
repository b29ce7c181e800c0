import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.restrict-51',
  match: { status: ['5.7.51'], text: ['RestrictDomainsToIPAddresses', 'RestrictDomainsToCertificate'] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'recipient-letter', 'ndr-code-list'],
  steps: ['use-published-mx', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: ['550 5.7.51 TenantInboundAttribution; RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set'],
  sources: [{ where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' }],
} as const satisfies Rejection;
