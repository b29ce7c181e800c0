import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withEvent } from '../../../core/follow/change';
import { limits } from '../../../core/limits';
import { caseId, changeCase, deleteCase, deleteCases, loadCases, salted } from '../../../entrypoints/background/cases';
import { caseWith, DAY, start } from '../../core/follow/fixtures';

const open = caseWith([['bounced', 0]]);
const closed = (days: number) =>
  caseWith([
    ['bounced', 0],
    ['delivered', days],
  ]);
const stored = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;
const plant = (values: Record<string, unknown>) => fakeBrowser.storage.local.set(values);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('hashes', () => {
  test('are the same within a profile, and others in another', async () => {
    const first = await salted('anna@example.com');
    expect(await salted('anna@example.com')).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await salted('bert@example.com')).not.toBe(first);
    fakeBrowser.reset();
    expect(await salted('anna@example.com')).not.toBe(first);
  });

  test('of two first questions at once share one salt', async () => {
    const [one, other] = await Promise.all([salted('x'), salted('x')]);
    expect(one).toBe(other);
  });

  test.each([
    ['the same', {}, 'microsoft-365', true],
    ['another receiver', {}, 'outlook-consumer', false],
    ['another IP', { name: '203.0.113.8' }, 'microsoft-365', false],
    ['one mailbox', { mailbox: '0'.repeat(32) }, 'microsoft-365', false],
  ])('%s: the key of a case', async (_, changed, receiver, isSame) => {
    const { subject } = open;
    const same = (await caseId({ ...subject, ...changed }, receiver)) === (await caseId(subject, 'microsoft-365'));
    expect(same).toBe(isSame);
  });
});

describe('damaged entries', () => {
  const damaged = [
    ['a string', 'torn'],
    ['of another version', { ...open, version: 2 }],
    ['without events', { ...open, events: [] }],
    ['with an event of no known kind', { ...open, events: [{ type: 'hoped', at: 1 }] }],
    ['a number', 7],
  ] as const;

  test.each(damaged)('%s: skipped, counted, left in place', async (_, value) => {
    await plant({ 'case-a': value, 'case-b': open, settings: {} });
    const { cases, damaged } = await loadCases();
    expect([...cases.keys()]).toEqual(['case-b']);
    expect(damaged).toEqual(['case-a']);
    expect((await stored())['case-a']).toEqual(value);
  });

  test.each(damaged.slice(0, 4))('%s: not written over', async (_, value) => {
    await plant({ 'case-a': value });
    expect(await changeCase('case-a', () => open)).toEqual({ state: 'gone' });
    expect((await stored())['case-a']).toEqual(value);
  });
});

describe('changes', () => {
  test('of the same case at once all count', async () => {
    await plant({ 'case-a': open });
    const asks = [1, 2, 3].map((day) =>
      changeCase(
        'case-a',
        (record) =>
          record && withEvent(record, { type: 'asked', at: start + day * DAY, destination: 'psbl' }, start + 9 * DAY),
      ),
    );
    await Promise.all(asks);
    expect((await loadCases()).cases.get('case-a')?.events).toHaveLength(4);
  });

  test('of a case that is not there', async () => {
    expect(await changeCase('case-a', (record) => record)).toEqual({ state: 'gone' });
    expect(await stored()).toEqual({});
  });
});

describe('no more room', () => {
  const fullUntil = (isRoom: (keys: string[]) => boolean) => {
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
      if (!isRoom(Object.keys(await stored()))) throw new Error('QuotaExceededError');
      return set.call(fakeBrowser.storage.local, values);
    });
  };

  test('the oldest closed cases make it, one by one', async () => {
    await plant({ 'case-a': closed(3), 'case-b': closed(1), 'case-c': closed(2), 'case-d': open });
    fullUntil((keys) => keys.length <= 2);
    expect(await changeCase('case-e', () => open)).toMatchObject({ state: 'kept' });
    expect(Object.keys(await stored()).sort()).toEqual(['case-a', 'case-d', 'case-e']);
  });

  test('none is closed: said, and nothing is lost', async () => {
    await plant({ 'case-a': open, 'case-b': open });
    fullUntil(() => false);
    expect(await changeCase('case-c', () => open)).toEqual({ state: 'full' });
    expect(Object.keys(await stored()).sort()).toEqual(['case-a', 'case-b']);
  });

  test.each([
    ['a closed one goes', closed(1), 'kept'],
    ['no open one goes', open, 'full'],
  ])('at most so many cases: %s', async (_, oldest, state) => {
    const many = Array.from({ length: limits.cases - 1 }, (_, number) => [`case-${number}`, open]);
    await plant({ ...Object.fromEntries(many), 'case-old': oldest });
    expect(await changeCase('case-new', () => open)).toMatchObject({ state });
    expect(Object.keys(await stored())).toHaveLength(limits.cases);
    // A case that is there already can still be changed.
    expect(await changeCase('case-1', (record) => record && { ...record, code: '5.7.1' })).toMatchObject({
      state: 'kept',
    });
  });
});

describe('deleting', () => {
  test('one', async () => {
    await plant({ 'case-a': open, 'case-b': open });
    expect(await deleteCase('case-a')).toBe(true);
    expect(Object.keys(await stored())).toEqual(['case-b']);
  });

  test('nothing but cases', async () => {
    await plant({ settings: {} });
    expect(await deleteCase('settings')).toBe(false);
    expect(Object.keys(await stored())).toEqual(['settings']);
  });

  test('all: damaged ones and the salt too, settings not', async () => {
    await salted('x');
    await plant({ 'case-a': open, 'case-b': 'torn', settings: {}, dismissed: [] });
    await deleteCases();
    expect(Object.keys(await stored()).sort()).toEqual(['dismissed', 'settings']);
  });
});
