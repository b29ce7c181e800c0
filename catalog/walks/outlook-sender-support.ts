import type { Walk } from '../walk-schema';

export default {
  id: 'outlook-sender-support',
  about: { rejections: [], routes: ['outlook-sender-support'] },
  steps: [
    { id: 'whose-ip', letter: 'host' },
    { id: 'stop-cause' },
    { id: 'outlook-open', door: 'outlook-sender-support' },
    {
      id: 'outlook-form',
      asks: [
        'problem',
        'contact-name',
        'recipient-domain',
        'contact-email',
        'time-zone',
        'sender-domain',
        'role',
        'ip',
        'server-type',
        'diagnostic',
        'website',
      ],
    },
    { id: 'outlook-answer' },
  ],
  outcomes: [
    { id: 'asked', next: [{ guide: 'times' }] },
    { id: 'outlook-mitigated', next: [{ wait: 48 }] },
    { id: 'outlook-conditional', next: [{ wait: 48 }, { guide: 'new-ip' }] },
    { id: 'outlook-not-qualified', next: [{ letter: 'second-request' }, { letter: 'host' }] },
    { id: 'outlook-nothing-detected', next: [{ letter: 'second-request' }] },
    { id: 'no-answer', next: [{ wait: 48 }, { letter: 'host' }] },
    { id: 'listed-again', next: [{ letter: 'host' }, { guide: 'requirements' }] },
  ],
} as const satisfies Walk;
