import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '../../../core/limits';
import type { WalkCase } from '../../../core/walk-case';
import { getWalk, openWalk, saveWalk } from '../../../entrypoints/background/walks';

const aboutIp = (rejectedIp: string | null, address: string | null = 'anna@example.com'): WalkCase => ({
  original: { from: 'jo@sender.example', to: null, subject: null, messageId: null, date: null },
  letterLanguage: null,
  recipient: {
    address,
    status: '5.7.606',
    diagnostic: '550 5.7.606 Access denied',
    remoteHost: null,
    rejectedIp,
    blocklistName: null,
    letter: null,
  },
  door: null,
});

const create = vi.fn(async (_tab: { url: string }) => ({}));
beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  Object.assign(fakeBrowser.tabs, { create });
});

const opened = () => new URL(create.mock.lastCall?.[0].url ?? '');
async function tokenOf(about: WalkCase, walk = 'm365-delist-portal'): Promise<string | null> {
  expect(await openWalk(walk, about)).toBe(true);
  return opened().searchParams.get('case');
}

test('what it is about stands in memory, not in the address', async () => {
  const about = aboutIp('203.0.113.7');
  const token = await tokenOf(about);
  expect(opened().pathname).toBe('/walk.html');
  expect([...opened().searchParams.keys()]).toEqual(['id', 'case']);
  for (const fact of ['203.0.113.7', 'anna', 'sender.example']) expect(opened().href).not.toContain(fact);
  expect(await getWalk('m365-delist-portal', token)).toMatchObject({ walk: { id: 'm365-delist-portal' }, about });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('there is none of an unknown id, and nothing opens', async () => {
  expect(await openWalk('https://example.com/', aboutIp('203.0.113.7'))).toBe(false);
  expect(create).not.toHaveBeenCalled();
  expect((await getWalk('toString', null)).walk).toBeNull();
});

test.each([['no-such-token'], [null]])('token %j: the steps without facts', async (token) => {
  await tokenOf(aboutIp('203.0.113.7'));
  expect(await getWalk('blocklist', token)).toMatchObject({ walk: { id: 'blocklist' }, about: null });
});

test('what another program wrote counts as nothing', async () => {
  const token = await tokenOf(aboutIp('203.0.113.7'));
  await fakeBrowser.storage.session.set({ 'walk-cases': [{ token, case: { door: 1 } }], 'walk-progress': 'x' });
  expect(await getWalk('blocklist', token)).toMatchObject({ about: null, progress: { done: [], outcome: null } });
});

test('the same bounce keeps its token, and old ones are given up', async () => {
  const first = await tokenOf(aboutIp('203.0.113.7'));
  expect(await tokenOf(aboutIp('203.0.113.7'))).toBe(first);
  for (let host = 1; host <= limits.walkCases; host += 1) await tokenOf(aboutIp(`198.51.100.${host}`));
  expect((await getWalk('blocklist', first)).about).toBeNull();
});

describe('how far somebody is', () => {
  const progress = { done: ['stop-cause', 'portal-form'], outcome: { id: 'asked', at: 1_700_000_000_000 } };

  test.each<[string, WalkCase, boolean]>([
    ['m365-delist-portal', aboutIp('203.0.113.7', 'kim@example.org'), true],
    ['m365-delist-portal', aboutIp('203.0.113.8'), false],
    ['outlook-sender-support', aboutIp('203.0.113.7'), false],
    ['m365-delist-portal', aboutIp(null), false],
  ])('%s about %j: known is %s', async (walk, about, known) => {
    await saveWalk('m365-delist-portal', await tokenOf(aboutIp('203.0.113.7')), progress);
    const answer = await getWalk(walk, await tokenOf(about));
    expect(answer.progress).toEqual(known ? progress : { done: [], outcome: null });
  });

  test('is kept for walk-throughs only', async () => {
    await saveWalk('no-such-walk', null, progress);
    expect(await fakeBrowser.storage.session.get('walk-progress')).toEqual({});
  });
});
