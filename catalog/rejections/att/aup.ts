import type { Rejection } from '../../schema';

export default {
  id: 'att.aup',
  match: { text: ['sender rejected AUP'] },
  receivers: ['att'],
  cause: 'content-policy',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['552 sender rejected AUP'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
