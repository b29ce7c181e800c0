import type { Rejection } from '../../schema';

export default {
  id: 'comcast.bl',
  match: { text: ['found on one or more DNSBLs', 'Comcast block for spam'] },
  receivers: ['comcast'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['comcast-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 host.sys.comcast.net 203.0.113.11 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000010',
  ],
  sources: [
    { where: 'https://postmaster.comcast.net/mail-error-codes.html', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
