import { expect, test } from 'vitest';
import { asJson, asText } from '../../../entrypoints/reports/export';
import { textsIn } from '../../components/draw';
import { cases } from '../../components/follow-fixtures';

test('as JSON: all that can be read, and no hash', () => {
  const json = asJson(cases);
  expect(JSON.parse(json).cases[0]).toEqual({
    subject: { of: 'ip', name: '203.0.113.7' },
    receiver: 'microsoft-365',
    cause: 'ip-blocked',
    code: '5.7.606',
    state: 'due',
    next: '2026-11-13T09:00:00.000Z',
    events: [
      { at: '2026-11-12T09:00:00.000Z', type: 'bounced' },
      { at: '2026-11-12T09:00:00.000Z', type: 'asked', destination: 'm365-delist-portal' },
    ],
  });
  expect(json).not.toMatch(/[0-9a-f]{32}|report|mailbox/);
});

test.each([
  [
    'en',
    '203.0.113.7\nRefused by Microsoft 365 (5.7.606)\n- Nov 12, 2026: Bounced\n- Nov 12, 2026: Asked: Microsoft 365 delist portal\n',
  ],
  ['da', '203.0.113.7\nAfvist af Microsoft 365 (5.7.606)\n- 12. nov. 2026: Afvist\n'],
] as const)('as text in %s', (language, beginning) => {
  expect(asText(textsIn(language), cases).slice(0, beginning.length)).toBe(beginning);
});
