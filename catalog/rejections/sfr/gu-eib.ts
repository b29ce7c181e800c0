import type { Rejection } from '../../schema';

export default {
  id: 'sfr.gu-eib',
  match: { text: ['Abus detecte GU_EIB_02', 'Abus detecte GU_EIB_04'] },
  receivers: ['sfr'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['554 5.7.1 <m[203.0.113.11]>: Client host rejected: Abus detecte GU_EIB_02'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'public repository', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
