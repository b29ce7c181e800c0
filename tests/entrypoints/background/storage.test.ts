import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { inTurn, load, save } from '../../../entrypoints/background/storage';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['as it was saved', { list: ['a'] }, { list: ['a'] }],
  ['of another shape', { list: 'a' }, undefined],
  ['with unknown members', { list: [], extra: 1 }, undefined],
  ['a string', 'corrupt', undefined],
])('a stored value %s', async (_, stored, expected) => {
  await fakeBrowser.storage.local.set({ slot: stored });
  expect(await load('local', 'slot', z.strictObject({ list: z.array(z.string()) }))).toEqual(expected);
  expect((await fakeBrowser.storage.local.get('slot'))['slot'], 'reading loses nothing').toEqual(stored);
});

test('two changes at once both count', async () => {
  const add = (item: string) =>
    inTurn(async () => {
      const list = (await load('session', 'list', z.array(z.string()))) ?? [];
      await save('session', 'list', [...list, item]);
    });
  await Promise.all([add('a'), add('b'), add('c')]);
  expect(await load('session', 'list', z.array(z.string()))).toEqual(['a', 'b', 'c']);
});

test('a change that fails does not stop the next', async () => {
  await expect(inTurn(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await inTurn(async () => 'next')).toBe('next');
});
