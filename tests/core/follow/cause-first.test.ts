import { expect, test } from 'vitest';
import { destinations } from '../../../catalog/destinations';
import type { Advice } from '../../../core/advise/advice';
import { causeFirst } from '../../../core/follow/cause-first';

const listed: Advice = {
  route: 'm365-delist-portal',
  actions: ['m365-delist-portal', 'snds', 'recipient-letter'],
  steps: ['delist-portal', 'stop-abuse', 'wait-24h'],
  futile: ['resend-unchanged'],
};

test('a listing that keeps coming back: the cause first, the door last', () => {
  expect(causeFirst(listed, destinations)).toEqual({
    route: 'sender-admin',
    actions: ['recipient-letter', 'snds', 'm365-delist-portal'],
    steps: ['stop-abuse', 'ask-provider', 'delist-portal', 'wait-24h'],
    futile: ['resend-unchanged'],
  });
});

test.each<readonly [string, Partial<Advice>]>([
  ['a wrong address', { route: 'fix-address', actions: ['ndr-541', 'recipient-letter'], steps: ['check-address'] }],
  ['waiting', { route: 'wait', actions: ['copy-ip'], steps: ['wait-retry'] }],
])('%s stays as it is', (_, overrides) => {
  const advice = { ...listed, ...overrides };
  expect(causeFirst(advice, destinations)).toBe(advice);
});
