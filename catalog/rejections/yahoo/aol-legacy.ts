import type { Rejection } from '../../schema';

export default {
  id: 'yahoo.aol-legacy',
  match: {
    text: [
      'RTR:BB',
      'RTR:DU',
      'RTR:RD',
      'RTR:SC',
      'RTR:BL',
      'RTR:GE',
      'RTR:CH',
      'HVU:B',
      'RLY:B',
      'RLY:CH',
      'RLY:SN',
      'DYN:T',
      'CON:B1',
    ],
  },
  receivers: ['yahoo'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['yahoo-support', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 RTR:BB'],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
