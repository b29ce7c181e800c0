import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.exchange-outdated-230',
  match: { status: ['4.7.230', '5.7.230'], text: ['Exchange server version is out-of-date'] },
  impliesReceiver: 'microsoft-365',
  cause: 'tenant-restricted',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'exchange-outdated'],
  steps: ['ask-own-admin', 'update-server'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '450 4.7.230 Connecting Exchange server version is out-of-date; connection to Exchange Online throttled for 5 mins/hr. For more information see https://aka.ms/BlockUnsafeExchange.',
    '550 5.7.230 Connecting Exchange server version is out-of-date; connection to Exchange Online blocked for 5 mins/hr. For more information see https://aka.ms/BlockUnsafeExchange.',
  ],
  sources: [
    {
      where:
        'https://techcommunity.microsoft.com/t5/exchange-team-blog/how-to-pause-throttling-and-blocking-of-out-of-date-on-premises/ba-p/4007169',
      read: '2026-11-21',
    },
    {
      where:
        'https://blog.icewolf.ch/archive/2024/02/21/throttling-and-blocking-of-out-of-date-on-premises-Exchange-Servers',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
