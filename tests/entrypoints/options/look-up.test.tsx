// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LookUpPlaces } from '../../../core/lookup/places';
import type { FromUi, Settings } from '../../../core/messages';
import { LookUpSetting } from '../../../entrypoints/options/look-up';
import { button, choose, click, draw } from '../../components/draw';
import { places } from '../../components/look-up-fixtures';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const settings: Settings = {
  language: null,
  badge: true,
  marks: false,
  follow: false,
  resolver: 'cloudflare',
  ownResolver: '',
};
let told: LookUpPlaces;
beforeEach(() => {
  told = places;
  sendMessage
    .mockReset()
    .mockImplementation(async (message: FromUi) => (message.type === 'get-look-up-places' ? told : undefined));
});

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

async function setting(changed: Partial<Settings> = {}, events: Partial<Parameters<typeof LookUpSetting>[0]> = {}) {
  const place = draw(
    <LookUpSetting
      settings={{ ...settings, ...changed }}
      asked={[]}
      onTakeBack={() => undefined}
      onSettings={async () => undefined}
      {...events}
    />,
  );
  await settle();
  return place;
}

test('names each resolver, its country and its host', async () => {
  const options = [...(await setting()).querySelectorAll('option')].map((one) => one.textContent);
  expect(options).toEqual([
    'Cloudflare (United States) · cloudflare-dns.com',
    'Quad9 (Switzerland) · dns10.quad9.net',
    'My own resolver (DNS over HTTPS)',
  ]);
});

test('a choice is kept, and then asked for what it means', async () => {
  const log: string[] = [];
  const onSettings = vi.fn(async () => void log.push('kept'));
  const place = await setting({}, { onSettings });
  sendMessage.mockImplementation(async ({ type }: FromUi) => {
    log.push(type);
    return told;
  });
  choose(place.querySelector('select') as HTMLSelectElement, 'quad9');
  await settle();
  expect(onSettings).toHaveBeenCalledExactlyOnceWith({ ...settings, resolver: 'quad9' });
  expect(log).toEqual(['kept', 'get-look-up-places']);
});

test.each([
  ['none yet', '', null, 'Until there is an address, nothing can be looked up.', false],
  ['a wrong one', 'http://dns.example.com/', null, 'This address cannot be used.', true],
  ['one that can be asked', 'https://dns.example.com/', places.resolver, '', false],
])('one’s own resolver: %s', async (_, ownResolver, resolver, says, isWrong) => {
  told = { ...places, resolver };
  const place = await setting({ resolver: 'own', ownResolver });
  const field = place.querySelector<HTMLInputElement>('#own-resolver');
  expect(field?.value).toBe(ownResolver);
  expect(field?.getAttribute('aria-invalid')).toBe(String(isWrong));
  const message = place.querySelector('#own-resolver-wrong')?.textContent ?? '';
  expect([message.startsWith(says), message === '']).toEqual([true, says === '']);
});

test('what the browser lets be asked can be taken back', async () => {
  const onTakeBack = vi.fn();
  const place = await setting({}, { asked: ['https://cloudflare-dns.com/*'], onTakeBack });
  click(button(place, 'Turn off for cloudflare-dns.com'));
  expect(onTakeBack).toHaveBeenCalledExactlyOnceWith('https://cloudflare-dns.com/*');
});
