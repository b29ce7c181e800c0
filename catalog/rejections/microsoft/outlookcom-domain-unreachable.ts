import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-domain-unreachable',
  match: {
    text: ['could not be delivered to the recipient because the domain is not reachable', 'mismatches client ip'],
  },
  impliesReceiver: 'outlook-consumer',
  cause: 'routing-dns',
  actor: 'sender',
  route: 'fix-address',
  actions: ['outlookcom-ndr', 'copy-report'],
  steps: ['check-address'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 The mail could not be delivered to the recipient because the domain is not reachable. Please check the domain and try again',
    '550 domain [example.com] mismatches client ip 192.0.2.7.',
  ],
  sources: [{ where: 'sisimai/set-of-emails/maildir/bsd/lhost-outlook-03.eml', read: '2026-11-21' }],
} as const satisfies Rejection;
