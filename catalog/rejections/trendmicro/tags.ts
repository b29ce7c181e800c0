import type { Rejection } from '../../schema';

export default {
  id: 'trendmicro.tags',
  match: {
    text: [
      'ERS-Customized-Block',
      'BLOCK-SEND-ER',
      'BLOCK-RCPT',
      'NO-DOMAIN',
      'Invalid-Recipient',
      'Not in recipient list',
    ],
  },
  receivers: ['trendmicro'],
  cause: 'recipient-restricted',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['recipient-letter', 'copy-report'],
  steps: ['ask-recipient', 'recipient-admin-allow'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 5.7.1 ERS-Customized-Block'],
  sources: [
    { where: 'https://github.com/zone-eu/zone-mta', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
