import type { Walk } from '../walk-schema';

export default {
  id: 'microsoft-delist-mail',
  about: { rejections: [], routes: ['microsoft-delist-mail'] },
  steps: [
    { id: 'stop-cause' },
    { id: 'mail-account', asks: ['contact-email'] },
    { id: 'mail-forward', asks: ['request', 'diagnostic', 'ip', 'status'], door: 'microsoft-delist-mail' },
    { id: 'mail-wait' },
  ],
  outcomes: [
    { id: 'asked', next: [{ guide: 'times' }] },
    { id: 'removed', next: [{ wait: 24 }] },
    { id: 'mail-asks-more', next: [{ letter: 'host' }] },
    { id: 'mail-bounced', next: [{ letter: 'recipient' }] },
    { id: 'mail-silence', next: [{ letter: 'recipient' }, { guide: 'actors' }] },
    { id: 'listed-again', next: [{ letter: 'host' }, { letter: 'recipient' }, { guide: 'requirements' }] },
  ],
} as const satisfies Walk;
