import type { Rejection } from '../../schema';

export default {
  id: 'mailru.mbox',
  match: { text: ['Message was not accepted -- invalid mailbox'] },
  receivers: ['mailru'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 Message was not accepted -- invalid mailbox.  Local mailbox user@example.org is unavailable: user not found',
  ],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repositories', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
