import type { Rejection } from '../../schema';

export default {
  id: 'comcast.es',
  match: { text: ['ES000001', 'ES000010'] },
  receivers: ['comcast'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['use-relay', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 ES000001'],
  sources: [
    { where: 'https://postmaster.comcast.net/mail-error-codes.html', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
