import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.tls-317',
  match: { status: ['4.4.317', '5.4.317'], text: ['STARTTLS is required to send mail'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tls-required',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'ndr-4317'],
  steps: ['fix-tls', 'ask-recipient'],
  futile: ['delisting', 'change-content'],
  texts: 'own',
  samples: [
    '450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot]',
    '550 5.4.317 Message expired, cannot connect to remote server [Message=STARTTLS is required to send mail]',
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root.md',
      read: '2026-11-21',
    },
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
