import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { languages } from '../../../core/messages';
import { addressOfDoor } from '../../../entrypoints/background/doors';

test.each([
  ['m365-delist-portal', 'de', null, 'https://sender.office.com/'],
  ['ext-delist', 'de', null, /^https:\/\/learn\.microsoft\.com\/de-de\//],
  ['ext-delist', 'zh-Hans', null, /^https:\/\/learn\.microsoft\.com\/zh-cn\//],
  ['ext-delist', 'en', null, /^https:\/\/learn\.microsoft\.com\/en-us\//],
  ['spamhaus', 'nl', '192.0.2.7', 'https://check.spamhaus.org/results/?query=192.0.2.7'],
  ['spamhaus', 'nl', '2001:db8::1', 'https://check.spamhaus.org/results/?query=2001%3Adb8%3A%3A1'],
  ['spamhaus', 'nl', 'x&y=1', /^https:\/\/check\.spamhaus\.org\/$/],
  ['spamhaus', 'nl', null, /^https:\/\/check\.spamhaus\.org\/$/],
  ['https://example.com/', 'en', null, null],
  ['', 'en', null, null],
] as const)('%s in %s with %s', (id, language, ip, expected) => {
  const address = addressOfDoor(id, language, ip);
  if (expected instanceof RegExp) expect(address).toMatch(expected);
  else expect(address).toBe(expected);
});

const hosts = new Set(
  catalog.destinations.filter(({ url }) => url.startsWith('https:')).map(({ url }) => new URL(url).host),
);

test('every destination has an address in every language, and only https or mailto', () => {
  for (const { id, url } of catalog.destinations)
    for (const language of languages) {
      const address = addressOfDoor(id, language, '192.0.2.7');
      expect(address, id).toMatch(url.startsWith('mailto:') ? /^mailto:/ : /^https:\/\//);
      expect(address, id).not.toMatch(/[{}]/);
    }
});

test('whatever is put in, the host is one of the catalogue', () => {
  const id = fc.constantFrom(...catalog.destinations.map((one) => one.id));
  const anything = fc.string({ unit: 'binary', maxLength: 100 });
  fc.assert(
    fc.property(fc.oneof(id, anything), fc.constantFrom(...languages), fc.option(anything), (one, language, ip) => {
      const address = addressOfDoor(one, language, ip);
      if (address?.startsWith('https:')) expect(hosts).toContain(new URL(address).host);
      else expect(address === null || address.startsWith('mailto:')).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
