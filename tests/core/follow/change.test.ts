import { describe, expect, test } from 'vitest';
import { caseRecord, userEvent } from '../../../core/follow/case';
import { caseFrom, withBounce, withEvent } from '../../../core/follow/change';
import { expendable } from '../../../core/follow/prune';
import { limits } from '../../../core/limits';
import { caseWith, DAY, hash, type Short, seed, start } from './fixtures';

const types = (record: { events: readonly { type: string }[] }) => record.events.map(({ type }) => type);

describe('a bounce', () => {
  test('begins a case that can be stored', () => {
    const record = caseFrom(seed, start);
    expect(record.events).toEqual([{ type: 'bounced', at: start, report: seed.report }]);
    expect(caseRecord.safeParse(record).error).toBeUndefined();
  });

  test.each([
    ['the same report', hash(0), 1],
    ['another report', hash(1), 2],
  ])('%s', (_, report, count) => {
    expect(withBounce(caseFrom(seed, start), { ...seed, report }, start + DAY).events).toHaveLength(count);
  });

  test('brings what is known by now', () => {
    const later = { ...seed, report: hash(1), code: '5.7.511', doors: ['microsoft-delist-mail'] };
    expect(withBounce(caseFrom(seed, start), later, start + DAY)).toMatchObject({
      code: '5.7.511',
      doors: later.doors,
    });
  });
});

describe('what the user says', () => {
  const opened = { type: 'opened', at: start, destination: 'm365-delist-portal' } as const;
  const asked = { ...opened, type: 'asked' } as const;

  test.each([
    ['remembered', [{ type: 'remembered', at: start }], ['bounced']],
    ['a door opened', [opened], ['bounced', 'opened']],
    ['a door opened twice', [opened, opened], ['bounced', 'opened']],
    ['opened, and asked', [opened, asked], ['bounced', 'asked']],
    ['opened, and not asked', [opened, { type: 'not-asked', at: start }], ['bounced']],
    ['the same twice, as when the background was stopped before it could answer', [asked, asked], ['bounced', 'asked']],
    [
      'all of it',
      [opened, asked, { type: 'answered', at: start, outcome: 'refused' }, { type: 'delivered', at: start }],
      ['bounced', 'asked', 'answered', 'delivered'],
    ],
  ] as const)('%s', (_, events, expected) => {
    const record = events.reduce((last, event) => withEvent(last, event, start + DAY), caseFrom(seed, start));
    expect(types(record)).toEqual(expected);
    expect(caseRecord.safeParse(record).error).toBeUndefined();
  });

  test.each([
    ['in the future', start + 9 * DAY, start + DAY],
    ['before the case', start - 9 * DAY, start],
    ['between', start + DAY / 2, start + DAY / 2],
  ])('a time %s', (_, at, kept) => {
    expect(withEvent(caseFrom(seed, start), { ...asked, at }, start + DAY).events.at(-1)?.at).toBe(kept);
  });

  test.each([
    [{ type: 'bounced', at: start, report: hash(1) }],
    [{ type: 'asked', at: -1, destination: 'psbl' }],
    [{ type: 'asked', at: 0.5, destination: 'psbl' }],
    [{ type: 'asked', at: start, destination: 'x'.repeat(65) }],
    [{ type: 'answered', at: start, outcome: 'maybe' }],
    [{ type: 'delivered', at: start, address: 'anna@example.com' }],
  ])('%j is nothing that a user says', (event) => expect(userEvent.safeParse(event).success).toBe(false));
});

test('the same event counts once after storage, where its members stand in another order', () => {
  const stored = { ...caseFrom(seed, start) };
  const event = { destination: 'psbl', at: start, type: 'asked' } as const;
  stored.events = [...stored.events, { type: 'asked', at: start, destination: 'psbl' }];
  expect(withEvent(stored, event, start + DAY)).toBe(stored);
});

test('too many events: the first and the latest stay', () => {
  let record = caseFrom(seed, start);
  for (let day = 1; day < 100; day += 1)
    record = withEvent(record, { type: 'delivered', at: start + day * DAY }, start + 200 * DAY);
  expect(record.events).toHaveLength(limits.caseEvents);
  expect(record.events[0]?.at).toBe(start);
  expect(record.events.at(-1)?.at).toBe(start + 99 * DAY);
  expect(caseRecord.safeParse(record).success).toBe(true);
});

test('what may go: closed cases, the one closed for longest first', () => {
  const cases: Record<string, readonly Short[]> = {
    open: [['bounced', 0]],
    recent: [
      ['bounced', 0],
      ['delivered', 9],
    ],
    oldest: [
      ['bounced', 3],
      ['delivered', 4],
    ],
    reopened: [
      ['bounced', 0],
      ['delivered', 1],
      ['bounced', 2],
    ],
  };
  const records = new Map(Object.entries(cases).map(([id, events]) => [id, caseWith(events)]));
  expect(expendable(records)).toEqual(['oldest', 'recent']);
});
