import type { Rejection } from '../../schema';

export default {
  id: 't-online.grey',
  match: { text: ['(grey defer'] },
  receivers: ['t-online'],
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-retry', 'reduce-rate'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['550 (grey defer'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
