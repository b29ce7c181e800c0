import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendLetter } from '../../../entrypoints/background/hand-over';

beforeEach(() => fakeBrowser.reset());
const mail = { to: 'bob@recipient.example', subject: 'Söndag & more', body: 'One\nTwo' };

test.each([
  ['mailto', /^mailto:bob@recipient\.example\?subject=S%C3%B6ndag%20%26%20more&body=One%0D%0ATwo$/],
  ['gmail', /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=bob@recipient\.example&su=S.*&body=One%0ATwo$/],
  ['outlook', /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=bob@recipient\.example&subject=S/],
] as const)('by %s', async (by, address) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  expect(await sendLetter(mail, by)).toBe(true);
  expect(create.mock.calls.at(-1)?.[0].url).toMatch(address);
});

test.each([
  ['mailto', 3_000],
  ['gmail', 9_000],
  ['outlook', 9_000],
] as const)('a letter that %s would cut is not handed over', async (by, length) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  create.mockClear();
  expect(await sendLetter({ ...mail, body: 'x'.repeat(length) }, by)).toBe(false);
  expect(create).not.toHaveBeenCalled();
});
