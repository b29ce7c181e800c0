import type { Rejection } from '../../schema';

export default {
  id: 'icloud.cs01',
  match: {
    text: [
      '[CS01] Message rejected due to local policy',
      '[CS02]',
      '[HM07]',
      '[HM08]',
      '[HCM2]',
      'Message rejected due to local policy',
    ],
  },
  receivers: ['icloud'],
  cause: 'content-policy',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['icloud-support', 'copy-report'],
  steps: ['quote-report', 'ask-own-admin', 'postmaster'],
  futile: ['delist-portal', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137.',
  ],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/ActiveCampaign/smtp-field-manual', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
