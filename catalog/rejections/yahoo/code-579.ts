import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.code-579',
  match: { sharedStatus: ['5.7.9'], text: ['Message not accepted for policy reasons'] },
  receivers: ['yahoo'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-dmarc', 'check-alignment', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.9 Message not accepted for policy reasons'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
