import type { Walk } from '../walk-schema';

export default {
  id: 'own-tenant',
  about: {
    rejections: [
      'microsoft.account-518',
      'microsoft.tenant-threshold-705',
      'microsoft.tenant-ip-708',
      'microsoft.tenant-unregistered-750',
      'microsoft.tenant-700-749',
    ],
    routes: [],
  },
  steps: [
    { id: 'tenant-admin', asks: ['diagnostic', 'sender', 'date', 'message-id'] },
    { id: 'tenant-account' },
    { id: 'tenant-users', asks: ['sender'], door: 'restricted-entities' },
    { id: 'tenant-domains', asks: ['sender-domain'] },
    { id: 'tenant-request', asks: ['diagnostic'], door: 'm365-admin-support' },
    { id: 'tenant-test' },
  ],
  outcomes: [
    { id: 'asked', next: [{ guide: 'times' }] },
    { id: 'tenant-released', next: [{ wait: 1 }] },
    { id: 'tenant-not-in-list', next: [{ guide: 'actors' }] },
    { id: 'tenant-again', next: [] },
    { id: 'tenant-no-admin', next: [] },
  ],
} as const satisfies Walk;
