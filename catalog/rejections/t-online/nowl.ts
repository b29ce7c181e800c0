import type { Rejection } from '../../schema';

export default {
  id: 't-online.nowl',
  match: { text: ['None/bad reputation'] },
  receivers: ['t-online'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['t-online-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 IP=198.51.100.4 - None/bad reputation. Ask your postmaster for help or to contact <postmaster@rx.t-online.de> for reset. (NOWL)',
    '554 IP=198.51.100.4 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
  ],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
