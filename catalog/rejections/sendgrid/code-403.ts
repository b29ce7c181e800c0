import type { Rejection } from '../../schema';

export default {
  id: 'sendgrid.code-403',
  match: { text: ['You are not authorized to send from that email address'] },
  receivers: ['sendgrid'],
  cause: 'relay-denied',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['fix-smtp-auth', 'check-address', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['403 You are not authorized to send from that email address'],
  sources: [
    {
      where: 'https://sendgrid.com/docs/for-developers/sending-email/smtp-errors-and-troubleshooting/',
      read: '2026-11-21',
    },
  ],
} as const satisfies Rejection;
