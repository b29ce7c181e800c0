import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registries } from '../../../../catalog/registries';
import { resolvers } from '../../../../catalog/resolvers';
import { lookUpPlaces } from '../../../../entrypoints/background/lookup/resolver';
import { saveSettings } from '../../../../entrypoints/background/settings';

beforeEach(() => fakeBrowser.reset());

const settings = { language: null, badge: true, marks: false, follow: false };
const quad9 = { id: 'quad9', name: 'Quad9', host: 'dns10.quad9.net', origin: 'https://dns10.quad9.net/*' };
const own = {
  id: 'own',
  name: 'dns.example.com:8443',
  host: 'dns.example.com:8443',
  origin: 'https://dns.example.com/*',
};

test.each([
  ['quad9', '', quad9],
  ['quad9', 'https://dns.example.com/q', quad9],
  ['own', 'https://dns.example.com:8443/q', own],
  ['own', '', null],
  ['own', 'http://dns.example.com/q', null],
  ['no-longer-there', '', null],
])('chosen: %s with %j', async (resolver, ownResolver, expected) => {
  await saveSettings({ ...settings, resolver, ownResolver });
  expect((await lookUpPlaces()).resolver).toEqual(expected);
});

test('settings of an older version ask the first', async () => {
  await fakeBrowser.storage.local.set({ settings: { language: 'de', badge: false } });
  expect((await lookUpPlaces()).resolver).toMatchObject({ id: resolvers[0]?.id });
});

test('pages are told of all places, by host and pattern', async () => {
  const places = await lookUpPlaces();
  expect(places.resolvers.map(({ id }) => id)).toEqual(resolvers.map(({ id }) => id));
  expect(places.registries.map(({ id }) => id)).toEqual(registries.map(({ id }) => id));
  for (const { host, origin } of [...places.resolvers, ...places.registries]) expect(origin).toBe(`https://${host}/*`);
  expect(places.linked.every(({ destination }) => destination !== '')).toBe(true);
});
