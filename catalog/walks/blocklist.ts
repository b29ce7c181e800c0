import type { Walk } from '../walk-schema';

export default {
  id: 'blocklist',
  about: { rejections: [], routes: ['blocklist'] },
  steps: [
    { id: 'list-look', asks: ['ip', 'sender-domain'], door: 'given' },
    { id: 'whose-ip', letter: 'host' },
    { id: 'stop-cause' },
    { id: 'list-request', asks: ['contact-email', 'cause-found'], letter: 'blocklist' },
    { id: 'test-mail' },
  ],
  outcomes: [
    { id: 'asked', next: [{ guide: 'times' }] },
    { id: 'removed', next: [{ wait: 24 }] },
    { id: 'list-not-listed', next: [{ letter: 'recipient' }] },
    { id: 'list-expires', next: [{ wait: 24 }] },
    { id: 'list-money', next: [{ guide: 'futile' }] },
    { id: 'list-provider-only', next: [{ letter: 'host' }] },
    { id: 'no-answer', next: [{ letter: 'blocklist' }, { letter: 'host' }] },
    { id: 'listed-again', next: [{ letter: 'host' }, { guide: 'requirements' }] },
  ],
} as const satisfies Walk;
