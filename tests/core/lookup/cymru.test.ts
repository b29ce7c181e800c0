import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../core/ip/address';
import { limits } from '../../../core/limits';
import { networkFinding } from '../../../core/lookup/cymru';
import { fakeDns, type Zone } from './fake-dns';

const ip = '203.0.113.7';
const origin = 'TXT 0.113.0.203.origin.asn.cymru.com';
const record = '64500 | 203.0.113.0/24 | NL | ripencc | 2011-04-05';
const asName = 'TXT AS64500.asn.cymru.com';
const named = '64500 | NL | ripencc | 2011-04-05 | EXAMPLE - Example Network, NL';

async function look(zone: Zone, at = ip) {
  const address = parseAddress(at);
  if (!address) throw new Error(at);
  const dns = fakeDns(zone);
  const finding = await networkFinding(address, dns.resolve);
  const said = (id: string) => finding.says.find((one) => one.id === `network.${id}`)?.values;
  return { finding, said, ids: finding.says.map(({ id }) => id), asked: dns.asked };
}

test('who announces it, where it was registered, and where more is known', async () => {
  const { finding, said } = await look({ [origin]: [record], [asName]: [named] });
  expect(finding).toMatchObject({ check: 'network', about: ip, light: 'plain', found: [record, named] });
  expect(said('announced-by')).toEqual({ asn: 'AS64500', holder: 'EXAMPLE - Example Network' });
  expect(said('prefix')).toEqual({ prefix: '203.0.113.0/24' });
  expect(said('registered-in')).toEqual({ country: 'NL' });
  expect(finding.offers).toEqual([{ kind: 'registry', registry: 'ripencc', ip }]);
});

describe('no more is sent than the network', () => {
  test('IPv4: without the last octet', async () => {
    expect((await look({})).asked).toEqual([origin]);
  });
  test('IPv6: the first half', async () => {
    const { asked } = await look({}, '2001:db8:12:3400:aaaa:bbbb:cccc:dddd');
    expect(asked).toEqual(['TXT 0.0.4.3.2.1.0.0.8.b.d.0.1.0.0.2.origin6.asn.cymru.com']);
  });
});

describe('records', () => {
  test.each<[string, string[], string | null, number[], string | null]>([
    ['as documented', [record], '203.0.113.0/24', [64_500], 'ripencc'],
    ['without a date', ['64500 | 203.0.113.0/24 | NL | ripencc |'], '203.0.113.0/24', [64_500], 'ripencc'],
    ['without the last field', ['64500 | 203.0.113.0/24 | NL | ripencc'], '203.0.113.0/24', [64_500], 'ripencc'],
    ['without blanks', ['64500|203.0.113.0/24|NL|arin|2011-04-05'], '203.0.113.0/24', [64_500], 'arin'],
    [
      'of a wide and a narrow network',
      ['64500 | 203.0.0.0/16 | US | arin |', '64501 | 203.0.113.0/24 | NL | ripencc |'],
      '203.0.113.0/24',
      [64_501],
      'ripencc',
    ],
    [
      'the other way round',
      ['64501 | 203.0.113.0/24 | NL | ripencc |', '64500 | 203.0.0.0/16 | US | arin |'],
      '203.0.113.0/24',
      [64_501],
      'ripencc',
    ],
    [
      'of two networks',
      ['64500 64501 | 203.0.113.0/24 | NL | ripencc |'],
      '203.0.113.0/24',
      [64_500, 64_501],
      'ripencc',
    ],
    [
      'of far too many',
      ['1 2 3 4 5 6 7 8 9 | 203.0.113.0/24 | NL | ripencc |'],
      '203.0.113.0/24',
      [1, 2, 3],
      'ripencc',
    ],
    ['one network twice', ['64500 64500 | 203.0.113.0/24 | NL | apnic |'], '203.0.113.0/24', [64_500], 'apnic'],
    ['not announced', ['NA | 203.0.113.0/24 | NL | lacnic |'], '203.0.113.0/24', [], 'lacnic'],
    ['of a registry that nobody knows', ['64500 | 203.0.113.0/24 | NL | example |'], '203.0.113.0/24', [64_500], null],
    ['without country and registry', ['64500 | 203.0.113.0/24'], '203.0.113.0/24', [64_500], null],
    [
      'beside others that are not about it',
      ['64501 | 198.51.100.0/24 | NL | arin |', record],
      '203.0.113.0/24',
      [64_500],
      'ripencc',
    ],
    ['about another network', ['64500 | 198.51.100.0/24 | NL | ripencc |'], null, [], null],
    ['about the other family', ['64500 | 2001:db8::/32 | NL | ripencc |'], null, [], null],
    ['without a prefix', ['64500 | NA | NL | ripencc |'], null, [], null],
    ['a prefix too long', ['64500 | 203.0.113.0/33 | NL | ripencc |'], null, [], null],
    ['a prefix of words', ['64500 | 203.0.113.0/x | NL | ripencc |'], null, [], null],
    ['a prefix and more', ['64500 | 203.0.113.0/24/1 | NL | ripencc |'], null, [], null],
    ['words', ['See https://example.com/'], null, [], null],
    ['nothing', [''], null, [], null],
  ])('%s', async (_, records, prefix, numbers, registry) => {
    const { said, asked, finding, ids } = await look({ [origin]: records });
    expect(said('prefix')?.['prefix'] ?? null).toBe(prefix);
    expect(asked).toEqual([origin, ...numbers.map((number) => `TXT AS${number}.asn.cymru.com`)]);
    expect(finding.offers).toEqual(registry === null ? [] : [{ kind: 'registry', registry, ip }]);
    if (prefix === null) expect([finding.light, ids]).toEqual(['unknown', ['network.unreadable']]);
  });

  test.each<[string, string[], string[]]>([
    ['no record', [], ['network.not-announced']],
    [
      'a network that is allocated, but not announced',
      ['NA | 203.0.113.0/24 | NL | arin |'],
      ['network.not-announced', 'network.prefix', 'network.registered-in'],
    ],
    [
      'two networks',
      ['64500 64501 | 203.0.113.0/24 | |'],
      ['network.several-networks', 'network.holder-unknown', 'network.holder-unknown', 'network.prefix'],
    ],
    [
      'a number that is none',
      ['0 4294967296 99999999999 -1 64500 | 203.0.113.0/24 | |'],
      ['network.holder-unknown', 'network.prefix'],
    ],
    [
      'a country that is none',
      ['64500 | 203.0.113.0/24 | Neverland | arin |'],
      ['network.holder-unknown', 'network.prefix'],
    ],
  ])('%s', async (_, records, ids) => {
    expect((await look(records.length > 0 ? { [origin]: records } : {})).ids).toEqual(ids);
  });
});

describe('name of a network', () => {
  test.each<[string, string[], string | null]>([
    ['as documented', [named], 'EXAMPLE - Example Network'],
    ['without a country', ['64500 | NL | ripencc | 2011-04-05 | EXAMPLE'], 'EXAMPLE'],
    ['with a bar in it', ['64500 | NL | ripencc | 2011-04-05 | A | B, NL'], 'A | B'],
    ['of another network', ['64501 | NL | ripencc | 2011-04-05 | OTHER'], null],
    ['missing', ['64500 | NL | ripencc | 2011-04-05 |'], null],
    ['cut off', ['64500 | NL'], null],
    ['nothing', [''], null],
    ['very long', [`64500 | NL | ripencc | | ${'x'.repeat(4_000)}`], 'x'.repeat(limits.nameChars)],
  ])('%s', async (_, texts, holder) => {
    const { said } = await look({ [origin]: [record], [asName]: texts });
    expect(said('announced-by')?.['holder'] ?? null).toBe(holder);
    expect(said('holder-unknown')?.['asn'] ?? null).toBe(holder === null ? 'AS64500' : null);
  });
});

describe('without an answer', () => {
  test('nothing is known', async () => {
    const { finding } = await look({ [origin]: 'busy' });
    expect(finding).toMatchObject({ light: 'unknown', says: [{ id: 'failed.busy' }], offers: [] });
  });
  test('the name is missing, and why', async () => {
    const { ids, finding } = await look({ [origin]: [record], [asName]: 'no-answer' });
    expect(ids.slice(0, 2)).toEqual(['network.holder-unknown', 'failed.no-answer']);
    expect(finding.offers).toHaveLength(1);
  });
});

test('whatever is answered, it never throws, and asks for three names at most', async () => {
  const field = fc.oneof(fc.string(), fc.constantFrom('64500', '203.0.113.0/24', '0.0.0.0/0', '|', 'NA', '1 2 3 4'));
  const text = fc.array(field, { maxLength: 7 }).map((fields) => fields.join(' | '));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 5 }), async (texts) => {
      const { asked, finding } = await look({ [origin]: texts, [asName]: texts });
      expect(asked.length).toBeLessThanOrEqual(1 + limits.networkOrigins);
      for (const name of asked.slice(1)) expect(name).toMatch(/^TXT AS[1-9]\d{0,9}\.asn\.cymru\.com$/);
      expect(finding.found.every((one) => one.length <= limits.foundChars)).toBe(true);
    }),
  );
});
