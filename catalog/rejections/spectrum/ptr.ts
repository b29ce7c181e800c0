import type { Rejection } from '../../schema';

export default {
  id: 'spectrum.ptr',
  match: {
    text: [
      'AUP#In-110',
      'AUP#I-110',
      'AUP#Out-110',
      'AUP#In-111',
      'AUP#I-111',
      'AUP#Out-111',
      'AUP#In-112',
      'AUP#I-112',
      'AUP#Out-112',
      'AUP#In-113',
      'AUP#I-113',
      'AUP#Out-113',
      'AUP#In-114',
      'AUP#I-114',
      'AUP#Out-114',
      'AUP#In-115',
      'AUP#I-115',
      'AUP#Out-115',
    ],
  },
  receivers: ['spectrum'],
  cause: 'ptr-missing',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['copy-ip', 'copy-report'],
  steps: ['fix-ptr', 'fix-helo', 'ask-provider'],
  futile: ['delisting', 'removing-recipient', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 5.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1120',
  ],
  sources: [
    { where: 'https://github.com/sisimai/go-sisimai', read: '2026-11-21' },
    { where: 'https://github.com/sisimai/set-of-emails', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
