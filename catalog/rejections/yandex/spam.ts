import type { Rejection } from '../../schema';

export default {
  id: 'yandex.spam',
  match: { text: ['Message rejected under suspicion of SPAM; https://ya.cc/'] },
  receivers: ['yandex'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/'],
  sources: [
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
    { where: 'public repository, Go e-mail verifier test', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
