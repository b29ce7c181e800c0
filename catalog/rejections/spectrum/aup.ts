import type { Rejection } from '../../schema';

export default {
  id: 'spectrum.aup',
  match: { text: ['AUP#In-', 'AUP#Out-', 'AUP#I-', 'AUP#O-'] },
  receivers: ['spectrum'],
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'provider-postmaster',
  actions: ['spectrum-guide', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'ask-provider', 'postmaster'],
  futile: ['delist-portal', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 5.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1000',
  ],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/sisimai/set-of-emails', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
