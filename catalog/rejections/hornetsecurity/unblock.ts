import type { Rejection } from '../../schema';

export default {
  id: 'hornetsecurity.unblock',
  match: { text: ['address has a bad reputation. To unblock visit'] },
  receivers: ['hornetsecurity'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['hornetsecurity-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.5.4 address has a bad reputation. To unblock visit'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://forwardemail.net/en/faq', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
