import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letters } from '../../../catalog/letters';
import type { LetterFields } from '../../../core/messages';
import { sendLetter, writeEml } from '../../../entrypoints/background/hand-over';
import { draftOf } from './letter-fixtures';

const create = vi.spyOn(fakeBrowser.tabs, 'create');
const ways = ['mailto', 'gmail', 'outlook'] as const;

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
});

/** A letter to the recipient, from another account than the refused one. */
const elsewhere = (body: string) => draftOf({ elsewhere: true }, body);

test.each([
  ['mailto', /^mailto:bob@recipient\.example\?subject=My%20mail%20to.*&body=S%C3%B6ndag%20%26%20more%0D%0ATwo$/],
  ['gmail', /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=bob@recipient\.example&su=My.*&body=S.*%0ATwo$/],
  ['outlook', /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=bob@recipient\.example&subject=My/],
] as const)('by %s', async (by, address) => {
  expect(await sendLetter({ draft: elsewhere('Söndag & more\nTwo'), by, empty: false })).toBe('open');
  expect(create.mock.calls.at(-1)?.[0].url).toMatch(address);
});

test.each([
  ['mailto', 3_000],
  ['gmail', 9_000],
  ['outlook', 9_000],
] as const)('a letter that %s would cut is not handed over, but a mail without its text is', async (by, length) => {
  const draft = elsewhere('x'.repeat(length));
  expect(await sendLetter({ draft, by, empty: false })).toBe('too-long');
  expect(create).not.toHaveBeenCalled();
  expect(await sendLetter({ draft, by, empty: true })).toBe('open');
  expect(create.mock.calls.at(-1)?.[0].url).toMatch(/body=$/);
});

describe('to servers that refuse the sender, only from another account', () => {
  const cases = letters.flatMap(({ id, refused }) => [
    { kind: id, elsewhere: false, isRefused: refused },
    { kind: id, elsewhere: true, isRefused: false },
  ]);

  test.each(cases)('$kind, from elsewhere: $elsewhere, refused: $isRefused', async ({ isRefused, ...changed }) => {
    const draft = draftOf(changed satisfies Partial<LetterFields>, 'changed by hand');
    for (const by of ways)
      for (const empty of [false, true])
        expect(await sendLetter({ draft, by, empty })).toBe(isRefused ? 'refused' : 'open');
    expect(create).toHaveBeenCalledTimes(isRefused ? 0 : 6);
    expect(writeEml(draft) === null).toBe(isRefused);
  });
});

test('a draft for a mail program has what was changed by hand, and nobody it was not written to', async () => {
  const eml = await PostalMime.parse(writeEml(elsewhere('Mine')) ?? '');
  expect([eml.to?.[0]?.address, eml.text?.trim()]).toEqual(['bob@recipient.example', 'Mine']);
});
