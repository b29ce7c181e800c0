import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { dnsFailures } from '../../../core/lookup/dns';
import { readListing } from '../../../core/lookup/listing';
import { returnCodes } from './return-codes';

const dnsOf = (id: string) => {
  const dns = catalog.blocklists.find((list) => list.id === id)?.dns;
  if (!dns) throw new Error(`${id} is not known to answer`);
  return dns;
};
const read = (id: string, ...records: string[]) => readListing({ state: 'found', records }, dnsOf(id));

describe('every code of every list', () => {
  test.each(returnCodes)('%s: %s is %s %s', (id, code, means, reason) => {
    const listing = read(id, code);
    expect(listing.state).toBe(means);
    if (listing.state === 'listed') expect(listing.reasons).toEqual(reason === null ? [] : [reason]);
  });
});

describe('what is no listing, whatever the list', () => {
  const lists = catalog.blocklists.filter(({ dns }) => dns).map(({ id }) => id);
  test.each(lists)('%s', (id) => {
    for (const code of ['127.255.255.252', '127.255.255.254', '127.255.255.255', '127.255.255.1'])
      expect(read(id, code).state).toBe('refused');
    for (const ip of ['192.0.2.1', '0.0.0.0', '10.0.0.2', '198.51.100.9', '203.0.113.2'])
      expect(read(id, ip)).toEqual({ state: 'rewritten', ip });
    expect(readListing({ state: 'none', exists: true }, dnsOf(id))).toEqual({ state: 'not-listed' });
    expect(readListing({ state: 'none', exists: false }, dnsOf(id))).toEqual({ state: 'not-listed' });
    expect(readListing({ state: 'found', records: [] }, dnsOf(id))).toEqual({ state: 'not-listed' });
  });

  test.each(dnsFailures)('%s', (why) => {
    const expected = why === 'refused' ? { state: 'refused', code: 'REFUSED' } : { state: 'failed', why };
    expect(readListing({ state: 'failed', why }, dnsOf('spamcop'))).toEqual(expected);
  });
});

describe('127.0.0.1', () => {
  test.each([
    ['gbudb-truncate', 'listed'],
    ['hostkarma', 'allowed'],
    ['uribl', 'refused'],
    ['surbl', 'refused'],
    // No code of theirs: what resolvers invent for names that do not exist.
    ['spamcop', 'rewritten'],
    ['blocklist-de', 'rewritten'],
    ['spamhaus-zen', 'rewritten'],
  ])('of %s is %s', (id, state) => expect(read(id, '127.0.0.1').state).toBe(state));
});

describe('several records', () => {
  test('all reasons count, each once', () =>
    expect(read('spamhaus-zen', '127.0.0.4', '127.0.0.2', '127.0.0.5')).toEqual({
      state: 'listed',
      codes: ['127.0.0.4', '127.0.0.2', '127.0.0.5'],
      reasons: ['exploited', 'spam'],
    }));
  test('bits of one code are reasons, too', () =>
    expect(read('surbl', '127.0.0.24')).toMatchObject({ state: 'listed', reasons: ['phishing', 'malware'] }));
  test.each([
    ['one refusal spoils all', 'spamhaus-zen', ['127.0.0.2', '127.255.255.254'], 'refused'],
    ['one invented record spoils all', 'spamcop', ['127.0.0.2', '192.0.2.80'], 'rewritten'],
    ['a listing weighs more than a kind word', 'hostkarma', ['127.0.0.1', '127.0.0.2'], 'listed'],
    ['what is not understood hides a kind word', 'mailspike', ['127.0.0.18', '127.0.0.99'], 'strange'],
  ])('%s', (_, id, records, state) => expect(read(id, ...records).state).toBe(state));
});

test('whatever is answered, a listing has a code that the list is known to use', () => {
  const part = fc.integer({ min: 0, max: 255 });
  const ip = fc.tuple(fc.constantFrom(127, 127, 127, 0, 10, 192), part, part, part).map((parts) => parts.join('.'));
  const lists = catalog.blocklists.flatMap(({ dns }) => dns ?? []);
  const anything = fc.oneof(ip, fc.string(), fc.constantFrom('', '127', '127.0.0', '127.0.0.2.2', '::1', '127.0.0.2x'));
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.array(anything, { maxLength: 4 }), (dns, records) => {
      const listing = readListing({ state: 'found', records }, dns);
      if (listing.state !== 'listed') return;
      expect(records).toEqual(expect.arrayContaining([...listing.codes]));
      for (const code of listing.codes) expect(code).toMatch(/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/);
    }),
  );
});
