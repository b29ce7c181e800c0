import type { Rejection } from '../../schema';

export default {
  id: 'godaddy.sender',
  match: { text: ['IB501', 'IB502', 'IB506'] },
  receivers: ['godaddy'],
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['ask-own-admin', 'quote-report'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.2.0 From: Domain is invalid. Please provide a valid From: IB506'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
