import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.group-5-7-193',
  match: { status: ['5.7.193'], text: ['UnifiedGroupAgent', "isn't set up to receive messages from"] },
  impliesReceiver: 'microsoft-365',
  cause: 'recipient-restricted',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report', 'ndr-57193'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged', 'change-content'],
  texts: 'own',
  samples: [
    "550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn't a group member or external senders aren't permitted to send to this group.",
  ],
  sources: [
    {
      where:
        'MicrosoftDocs/SupportArticles-docs/Exchange/ExchangeOnline/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group.md',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
