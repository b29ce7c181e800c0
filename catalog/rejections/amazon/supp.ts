import type { Rejection } from '../../schema';

export default {
  id: 'amazon.supp',
  match: { text: ['on the suppression list', 'Address is on the'] },
  receivers: ['amazon'],
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report'],
  steps: ['ask-own-admin', 'check-address'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: ['550 on the suppression list'],
  sources: [{ where: 'https://forwardemail.net/en/faq', read: '2026-11-21' }],
} as const satisfies Rejection;
