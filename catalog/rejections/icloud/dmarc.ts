import type { Rejection } from '../../schema';

export default {
  id: 'icloud.dmarc',
  match: { text: ["'s DMARC policy"] },
  receivers: ['icloud'],
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-report'],
  steps: ['fix-dmarc', 'check-alignment', 'check-forwarding'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ["550 5.7.1 's DMARC policy"],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
