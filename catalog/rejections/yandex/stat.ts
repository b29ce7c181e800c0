import type { Rejection } from '../../schema';

export default {
  id: 'yandex.stat',
  match: { text: ['Blocked by spam statistics', 'blocked using spamsource.mail.yandex.net'] },
  receivers: ['yandex'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['yandex-postmaster', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 Blocked by spam statistics'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
