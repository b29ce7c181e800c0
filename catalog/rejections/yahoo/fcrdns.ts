import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.fcrdns',
  match: { sharedStatus: ['5.7.25'], text: ['Forward-confirmed reverse DNS failed'] },
  receivers: ['yahoo'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.25 Forward-confirmed reverse DNS failed'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
