import type { Rejection } from '../../schema';

export default {
  id: 'amazon.out',
  match: {
    text: [
      'Email address is not verified',
      'Maximum sending rate exceeded',
      'Daily message quota exceeded',
      'Sending paused for this account',
    ],
  },
  receivers: ['amazon'],
  cause: 'rate-limited',
  actor: 'sender',
  route: 'wait',
  actions: ['copy-report'],
  steps: ['wait-24h', 'reduce-rate', 'ask-own-admin'],
  futile: ['delisting', 'resend-many'],
  texts: 'cause',
  samples: ['554 Email address is not verified'],
  sources: [{ where: 'https://forwardemail.net/en/faq', read: '2026-11-21' }],
} as const satisfies Rejection;
