import type { Rejection } from '../../schema';

export default {
  id: 't-online.problem-bl',
  match: { text: ['A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de'] },
  receivers: ['t-online'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['t-online-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 IP=198.51.100.4 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
  ],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
