import type { Rejection } from '../../schema';

export default {
  id: 'broadcom.blocked',
  match: { text: ['Sorry, your IP address has been blocked', 'Sorry, your IP address has been blacklisted'] },
  receivers: ['broadcom'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['symantec', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['553 Sorry, your IP address has been blocked'],
  sources: [
    { where: 'https://github.com/sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
