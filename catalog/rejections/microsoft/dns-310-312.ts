import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.dns-310-312',
  match: { status: ['5.4.310', '4.4.310', '4.4.312', '5.4.312'] },
  impliesReceiver: 'microsoft-365',
  cause: 'routing-dns',
  actor: 'sender',
  route: 'fix-address',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['check-address', 'ask-recipient'],
  futile: ['delisting', 'change-content'],
  texts: 'own',
  samples: [
    '550 5.4.310 DNS domain example.org does not exist [Message=InfoDomainNonexistent]',
    '450 4.4.312 DNS query failed [Message=InfoNoRecords] [LastAttemptedServerName=example.org] [host.prod.protection.outlook.com](InfoNoRecords)',
    '550 5.4.312 Message expired, DNS query failed(InfoNoRecords)',
  ],
  sources: [
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
    { where: 'sisimai/set-of-emails/maildir/bsd/lhost-office365-06.eml', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
