import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '../../../../core/limits';
import type { LookUpAsk } from '../../../../core/lookup/ask';
import { resumeLookUp, takeLookUp, wantLookUp } from '../../../../entrypoints/background/lookup/wanted';

const ask: LookUpAsk = { of: 'ip', ip: '192.0.2.1' };
const opened = vi.fn();
let granted: string[];

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  opened.mockClear();
  granted = ['https://cloudflare-dns.com/*'];
  const contains = async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin));
  Object.assign(fakeBrowser, { permissions: { contains } });
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => opened(new URL(url).pathname) });
});
afterEach(() => vi.useRealTimers());

/** The popup is gone: nobody takes it for two seconds. */
const resume = async () => {
  const over = resumeLookUp();
  await vi.advanceTimersByTimeAsync(2_000);
  await over;
};

test('what is wanted is taken once', async () => {
  await wantLookUp(ask);
  expect(await takeLookUp()).toEqual(ask);
  expect(await takeLookUp()).toBeNull();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('the last one counts', async () => {
  await wantLookUp(ask);
  await wantLookUp({ of: 'ip', ip: '192.0.2.2' });
  expect(await takeLookUp()).toEqual({ of: 'ip', ip: '192.0.2.2' });
});

test('after some minutes nobody waits any more', async () => {
  await wantLookUp(ask);
  vi.setSystemTime(Date.now() + limits.lookUpWaitMs);
  await resume();
  expect(opened).not.toHaveBeenCalled();
  expect(await takeLookUp()).toBeNull();
});

test('a page goes on where the popup was closed by the question', async () => {
  await wantLookUp(ask);
  await resume();
  expect(opened.mock.calls).toEqual([['/lookup.html']]);
  expect(await takeLookUp()).toEqual(ask);
});

test('not where the popup is still there, and takes it', async () => {
  await wantLookUp(ask);
  const over = resumeLookUp();
  await vi.advanceTimersByTimeAsync(100);
  expect(await takeLookUp()).toEqual(ask);
  await vi.advanceTimersByTimeAsync(2_000);
  await over;
  expect(opened).not.toHaveBeenCalled();
});

test.each<[string, LookUpAsk | null, string[]]>([
  ['nothing is wanted', null, ['https://cloudflare-dns.com/*']],
  ['another site was allowed', ask, ['https://mail.example.org/*']],
  [
    'the resolver was allowed, not the registry',
    { of: 'registry', ip: '192.0.2.1', registry: 'arin' },
    ['https://cloudflare-dns.com/*'],
  ],
  [
    'the registry is not known',
    { of: 'registry', ip: '192.0.2.1', registry: 'example' },
    ['https://cloudflare-dns.com/*'],
  ],
])('no page opens where %s', async (_, wanted, origins) => {
  granted = origins;
  if (wanted) await wantLookUp(wanted);
  await resume();
  expect(opened).not.toHaveBeenCalled();
});

test.each([[{ ask: 'x', until: 9e15 }], [{ ask, until: 'soon' }], ['x']])(
  'damaged storage is nothing: %j',
  async (kept) => {
    await fakeBrowser.storage.session.set({ 'look-up': kept });
    await resume();
    expect(opened).not.toHaveBeenCalled();
    expect(await takeLookUp()).toBeNull();
  },
);
