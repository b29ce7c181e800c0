import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '../../../core/limits';
import { dismiss, isDismissed } from '../../../entrypoints/background/dismissed';

beforeEach(() => fakeBrowser.reset());

const site = 'https://mail.example.org';

test('a closed bar stays closed, for that message on that site alone', async () => {
  await dismiss(site, 'message-1');
  expect(await isDismissed(site, 'message-1')).toBe(true);
  expect(await isDismissed(site, 'message-2')).toBe(false);
  expect(await isDismissed('https://mail.example.net', 'message-1')).toBe(false);
});

test('neither site nor message can be read from what is stored', async () => {
  await dismiss(site, 'Undeliverable: Invoice');
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/example|Undeliverable|Invoice/);
});

test('the oldest are forgotten beyond the limit', async () => {
  await fakeBrowser.storage.local.set({ dismissed: Array.from({ length: limits.dismissed }, (_, i) => `old-${i}`) });
  await dismiss(site, 'new');
  const stored = (await fakeBrowser.storage.local.get('dismissed'))['dismissed'] as string[];
  expect(stored).toHaveLength(limits.dismissed);
  expect(stored[0]).toBe('old-1');
  expect(await isDismissed(site, 'new')).toBe(true);
});

test('corrupt storage counts as nothing closed', async () => {
  await fakeBrowser.storage.local.set({ dismissed: { not: 'a list' } });
  expect(await isDismissed(site, 'message-1')).toBe(false);
  await dismiss(site, 'message-1');
  expect(await isDismissed(site, 'message-1')).toBe(true);
});
