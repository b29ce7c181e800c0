import type { Rejection } from '../../schema';

export default {
  id: 'orange.quota',
  match: { text: ['_417', '[417]'] },
  receivers: ['orange'],
  cause: 'mailbox-full',
  actor: 'recipient',
  route: 'recipient-admin',
  actions: ['copy-report'],
  steps: ['ask-recipient', 'resend-later'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
