import type { Rejection } from '../../schema';

export default {
  id: 'orange.sender-domain',
  match: { text: ['_403', '[403]', '_405', '[405]', '_415', '[415]'] },
  receivers: ['orange'],
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['ask-own-admin', 'quote-report'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.1.0 Emetteur invalide. Invalid sender. OFR_415 [415]'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
