import type { Walk } from '../walk-schema';

export default {
  id: 'postmaster',
  about: { rejections: [], routes: ['provider-postmaster'] },
  steps: [
    { id: 'postmaster-page', door: 'given' },
    {
      id: 'postmaster-facts',
      asks: ['diagnostic', 'ip', 'date', 'remote-host', 'sender-domain', 'recipient', 'message-id'],
    },
    { id: 'postmaster-write', asks: ['contact-email'], letter: 'postmaster' },
    { id: 'test-mail' },
  ],
  outcomes: [
    { id: 'asked', next: [{ guide: 'times' }] },
    { id: 'removed', next: [{ wait: 24 }] },
    { id: 'postmaster-rules', next: [{ guide: 'requirements' }, { guide: 'authentication' }, { letter: 'host' }] },
    { id: 'postmaster-not-blocked', next: [{ letter: 'recipient' }] },
    { id: 'no-answer', next: [{ letter: 'recipient' }, { letter: 'host' }] },
  ],
} as const satisfies Walk;
