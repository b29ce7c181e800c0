import type { Rejection } from '../../schema';

export default {
  id: 'yandex.user',
  match: { text: ['5.7.1 No such user!'] },
  receivers: ['yandex'],
  cause: 'recipient-unknown',
  actor: 'sender',
  route: 'fix-address',
  actions: ['copy-report'],
  steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 5.7.1 No such user!'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
