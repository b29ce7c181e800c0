import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.from-domain',
  match: {
    text: [
      'unresolvable RFC.5321 from domain',
      'unresolvable RFC.5321 domain',
      'unresolvable RFC.5322 from domain',
      'unresolvable RFC.5322 domain',
    ],
  },
  receivers: ['yahoo'],
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['ask-own-admin', 'quote-report'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['451 unresolvable RFC.5321 from domain'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
