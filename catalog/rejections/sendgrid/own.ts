import type { Rejection } from '../../schema';

export default {
  id: 'sendgrid.own',
  match: {
    text: [
      'Bounced Address',
      'on the suppression list',
      'Maximum credits exceeded',
      'does not match a verified Sender Identity',
    ],
  },
  receivers: ['sendgrid'],
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['ask-own-admin', 'check-address'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 Bounced Address'],
  sources: [
    {
      where: 'https://sendgrid.com/docs/for-developers/sending-email/smtp-errors-and-troubleshooting/',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
