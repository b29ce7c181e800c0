import type { Rejection } from '../../schema';

export default {
  id: 't-online.dial',
  match: { text: ['Dialup/transient IP not allowed'] },
  receivers: ['t-online'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['use-relay', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 IP=198.51.100.4 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)',
  ],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
