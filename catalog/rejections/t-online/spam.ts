import type { Rejection } from '../../schema';

export default {
  id: 't-online.spam',
  match: { text: ['message has been rejected due to spam or virus classification'] },
  receivers: ['t-online'],
  cause: 'content-spam',
  actor: 'sender',
  route: 'change-message',
  actions: ['copy-report'],
  steps: ['change-content', 'check-alignment', 'ask-recipient'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 message has been rejected due to spam or virus classification'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
