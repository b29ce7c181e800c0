import type { Walk } from '../walk-schema';

export default {
  id: 'recipient-admin',
  about: {
    rejections: [],
    routes: ['recipient-admin'],
    causes: [
      'ip-blocked',
      'sender-blocked',
      'domain-blocked',
      'recipient-restricted',
      'recipient-domain-misconfigured',
      'relay-denied',
    ],
  },
  steps: [
    { id: 'recipient-channel', asks: ['recipient'] },
    { id: 'recipient-letter', letter: 'recipient' },
    { id: 'recipient-setting', asks: ['diagnostic', 'sender', 'ip'] },
    { id: 'recipient-request', asks: ['diagnostic', 'ip', 'date', 'message-id'] },
    { id: 'test-mail' },
  ],
  outcomes: [
    { id: 'asked', next: [{ guide: 'times' }] },
    { id: 'recipient-changed', next: [{ wait: 1 }] },
    { id: 'recipient-opened', next: [{ letter: 'host' }] },
    { id: 'recipient-cannot', next: [{ guide: 'actors' }, { guide: 'futile' }] },
    { id: 'recipient-private', next: [{ walk: 'outlook-sender-support' }] },
    { id: 'recipient-silence', next: [{ letter: 'recipient' }] },
  ],
} as const satisfies Walk;
