import type { Rejection } from '../../schema';

export default {
  id: 'comcast.ptr',
  match: { text: ['requires that all mail servers must have a PTR record'] },
  receivers: ['comcast'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 requires that all mail servers must have a PTR record'],
  sources: [
    { where: 'https://postmaster.comcast.net/mail-error-codes.html', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
