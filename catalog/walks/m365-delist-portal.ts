import type { Walk } from '../walk-schema';

export default {
  id: 'm365-delist-portal',
  about: { rejections: [], routes: ['m365-delist-portal'] },
  steps: [
    { id: 'stop-cause' },
    { id: 'portal-form', asks: ['ip', 'contact-email'], door: 'm365-delist-portal' },
    { id: 'portal-mail' },
    { id: 'portal-delist' },
    { id: 'test-mail' },
  ],
  outcomes: [
    { id: 'asked', next: [{ guide: 'times' }] },
    { id: 'removed', next: [{ wait: 24 }, { guide: 'times' }] },
    {
      id: 'portal-not-listed',
      next: [
        { walk: 'outlook-sender-support' },
        { walk: 'microsoft-delist-mail' },
        { walk: 'blocklist', door: 'spamhaus' },
        { letter: 'recipient' },
      ],
    },
    { id: 'portal-no-mail', next: [{ wait: 24 }, { letter: 'host' }] },
    { id: 'portal-error', next: [{ wait: 1 }] },
    { id: 'still-refused', next: [{ letter: 'recipient' }, { letter: 'host' }] },
    { id: 'listed-again', next: [{ letter: 'host' }, { letter: 'recipient' }, { guide: 'requirements' }] },
  ],
} as const satisfies Walk;
