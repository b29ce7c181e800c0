import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../core/ip/address';
import { rationed } from '../../../core/lookup/once';
import { checkHost } from '../../../core/lookup/spf-check';
import { serving, type Zone } from './zone';

const check = (ip: string, domain: string, zone: Zone, most = 100) => {
  const address = parseAddress(ip);
  if (!address) throw new Error(ip);
  return checkHost(address, domain, rationed(serving(zone).resolve, most));
};
const resultOf = async (ip: string, domain: string, zone: Zone) => (await check(ip, domain, zone)).result;
const spf = (...terms: string[]) => ({ TXT: [['v=spf1', ...terms].join(' ')] });

/** The zone of RFC 7208, appendix A. */
const rfc: Zone = {
  'example.com': { A: ['192.0.2.10', '192.0.2.11'], MX: ['10 mail-a.example.com', '20 mail-b.example.com'] },
  'amy.example.com': { A: ['192.0.2.65'] },
  'bob.example.com': { A: ['192.0.2.66'] },
  'mail-a.example.com': { A: ['192.0.2.129'] },
  'mail-b.example.com': { A: ['192.0.2.130'] },
  'example.org': { MX: ['10 mail-c.example.org'] },
  'mail-c.example.org': { A: ['192.0.2.140'] },
  '10.2.0.192.in-addr.arpa': { PTR: ['example.com'] },
  '65.2.0.192.in-addr.arpa': { PTR: ['amy.example.com'] },
  '140.2.0.192.in-addr.arpa': { PTR: ['mail-c.example.org'] },
  '4.0.0.10.in-addr.arpa': { PTR: ['bob.example.com'] },
};
const withRecord = (...terms: string[]): Zone => ({
  ...rfc,
  'example.com': { ...(rfc['example.com'] as object), ...spf(...terms) },
});

describe('RFC 7208, appendix A.1', () => {
  test.each([
    ['+all', '192.0.2.1', 'pass'],
    ['a -all', '192.0.2.10', 'pass'],
    ['a -all', '192.0.2.12', 'fail'],
    ['a:example.org -all', '192.0.2.10', 'fail'],
    ['mx -all', '192.0.2.129', 'pass'],
    ['mx -all', '192.0.2.131', 'fail'],
    ['mx:example.org -all', '192.0.2.140', 'pass'],
    ['mx:example.org -all', '192.0.2.129', 'fail'],
    ['mx mx:example.org -all', '192.0.2.140', 'pass'],
    ['mx/30 mx:example.org/30 -all', '192.0.2.131', 'pass'],
    ['mx/30 mx:example.org/30 -all', '192.0.2.132', 'fail'],
    ['mx/30 mx:example.org/30 -all', '192.0.2.143', 'pass'],
    ['ptr -all', '192.0.2.65', 'pass'],
    ['ptr -all', '192.0.2.140', 'fail'],
    ['ptr -all', '10.0.0.4', 'fail'],
    ['ip4:192.0.2.128/28 -all', '192.0.2.65', 'fail'],
    ['ip4:192.0.2.128/28 -all', '192.0.2.129', 'pass'],
  ])('%s: %s %s', async (record, ip, result) =>
    expect(await resultOf(ip, 'example.com', withRecord(record))).toBe(result),
  );
});

describe('RFC 7208, appendix A.2 to A.4', () => {
  const redirected: Zone = {
    ...withRecord('ip4:192.0.2.10', '-all'),
    'example.org': spf('include:example.com', 'include:example.net', '-all'),
    'example.net': spf('ip4:198.51.100.0/24', '-all'),
    'la.example.org': spf('redirect=example.org'),
  };
  test.each([
    ['la.example.org', '192.0.2.10', 'pass', ['example.org', 'example.com']],
    ['la.example.org', '198.51.100.7', 'pass', ['example.org', 'example.net']],
    ['la.example.org', '203.0.113.7', 'fail', ['example.org']],
    ['example.org', '198.51.100.7', 'pass', ['example.net']],
  ])('%s: %s %s over %j', async (domain, ip, result, through) =>
    expect(await check(ip, domain, redirected)).toMatchObject({ result, through }),
  );

  const mobile: Zone = {
    ...withRecord('mx', 'include:mobile-users._spf.%{d}', 'include:remote-users._spf.%{d}', '-all'),
    'mobile-users._spf.example.com': spf('exists:%{l1r+}.%{d}'),
    'remote-users._spf.example.com': spf('exists:%{ir}.%{l1r+}.%{d}'),
    '15.100.51.198.postmaster.remote-users._spf.example.com': { A: ['127.0.0.2'] },
  };
  test.each([
    ['192.0.2.129', 'pass', null],
    ['198.51.100.15', 'pass', 'mailbox'],
    ['198.51.100.16', 'fail', 'mailbox'],
  ])('by user: %s %s', async (ip, result, assumed) =>
    expect(await check(ip, 'example.com', mobile)).toMatchObject({ result, assumed }),
  );

  const both: Zone = {
    ...withRecord('-include:ip4._spf.%{d}', '-include:ptr._spf.%{d}', '+all'),
    'ip4._spf.example.com': spf('-ip4:192.0.2.0/24', '+all'),
    'ptr._spf.example.com': spf('-ptr:example.com', '+all'),
  };
  test.each([
    ['192.0.2.65', 'pass'],
    ['192.0.2.140', 'fail'],
    ['203.0.113.7', 'fail'],
  ])('several conditions: %s %s', async (ip, result) => expect(await resultOf(ip, 'example.com', both)).toBe(result));
});

describe('results of records', () => {
  test.each<[string, string, Zone, string]>([
    ['no record', '192.0.2.1', { 'example.com': { TXT: ['something else'] } }, 'none'],
    ['no name', '192.0.2.1', {}, 'none'],
    ['no match, no end', '192.0.2.1', { 'example.com': spf('ip4:192.0.2.2') }, 'neutral'],
    ['softfail', '192.0.2.1', { 'example.com': spf('~all') }, 'softfail'],
    ['neutral', '192.0.2.1', { 'example.com': spf('?all') }, 'neutral'],
    ['two records', '192.0.2.1', { 'example.com': { TXT: ['v=spf1 +all', 'v=spf1 +all'] } }, 'permerror'],
    ['two versions', '192.0.2.1', { 'example.com': { TXT: ['v=spf1 +all', 'v=spf2 -all'] } }, 'pass'],
    ['fault behind a match', '192.0.2.1', { 'example.com': spf('+all', 'foo:bar') }, 'permerror'],
    ['redirect beside all', '192.0.2.1', { 'example.com': spf('-all', 'redirect=example.net') }, 'fail'],
    ['redirect to nothing', '192.0.2.1', { 'example.com': spf('redirect=example.net') }, 'permerror'],
    ['include of nothing', '192.0.2.1', { 'example.com': spf('include:example.net', '+all') }, 'permerror'],
    ['include of a web address', '192.0.2.1', { 'example.com': spf('include:http://example.net') }, 'permerror'],
    [
      'include that fails',
      '192.0.2.1',
      { 'example.com': spf('include:example.net', '~all'), 'example.net': spf('-all') },
      'softfail',
    ],
    [
      'include with a fault',
      '192.0.2.1',
      { 'example.com': spf('include:example.net', '+all'), 'example.net': spf('foo') },
      'permerror',
    ],
    ['server fails', '192.0.2.1', { 'example.com': 'server-failure' }, 'temperror'],
    [
      'server of an include fails',
      '192.0.2.1',
      { 'example.com': spf('include:example.net', '+all'), 'example.net': 'refused' },
      'temperror',
    ],
    [
      'server of a name behind ptr fails',
      '192.0.2.1',
      { 'example.com': spf('ptr', '~all'), '1.2.0.192.in-addr.arpa': 'refused' },
      'softfail',
    ],
    ['IPv6 in ip6', '2001:db8::7', { 'example.com': spf('ip6:2001:db8::/32', '-all') }, 'pass'],
    ['IPv6 beside ip4', '2001:db8::7', { 'example.com': spf('ip4:0.0.0.0/0', '-all') }, 'fail'],
    ['IPv6 in a', '2001:db8::7', { 'example.com': { ...spf('a//64', '-all'), AAAA: ['2001:db8::1'] } }, 'pass'],
    ['IPv6 has no A', '2001:db8::7', { 'example.com': { ...spf('a//0', '-all'), A: ['192.0.2.1'] } }, 'fail'],
    [
      'IPv6 exists by A',
      '2001:db8::7',
      { 'example.com': spf('exists:x.example.com', '-all'), 'x.example.com': { A: ['127.0.0.1'] } },
      'pass',
    ],
    ['null MX', '192.0.2.1', { 'example.com': { ...spf('mx', '-all'), MX: ['0 .'] } }, 'fail'],
  ])('%s', async (_, ip, zone, result) => expect(await resultOf(ip, 'example.com', zone)).toBe(result));
});

describe('limits (RFC 7208, 4.6.4)', () => {
  const chain = (length: number): Zone =>
    Object.fromEntries(
      Array.from({ length: length + 1 }, (_, at) => [
        at === 0 ? 'example.com' : `s${at}.example.com`,
        at < length ? spf(`include:s${at + 1}.example.com`, '-all') : spf('+all'),
      ]),
    );
  const hosts = (count: number): Zone => ({
    'example.com': { ...spf('mx', '-all'), MX: Array.from({ length: count }, (_, at) => `10 m${at}.example.com`) },
    [`m${count - 1}.example.com`]: { A: ['192.0.2.1'] },
  });
  const voids = (count: number): Zone => ({
    'example.com': spf(...Array.from({ length: count }, (_, at) => `a:v${at}.example.com`), '+all'),
  });
  test.each<[string, Zone, string, string | undefined]>([
    ['10 lookups', chain(10), 'pass', undefined],
    ['11 lookups', chain(11), 'permerror', 'lookups'],
    ['a record that includes itself', { 'example.com': spf('include:example.com', '-all') }, 'permerror', 'lookups'],
    ['10 mail servers', hosts(10), 'pass', undefined],
    ['11 mail servers', hosts(11), 'permerror', 'too-many-hosts'],
    ['2 void lookups', voids(2), 'pass', undefined],
    ['3 void lookups', voids(3), 'permerror', 'voids'],
  ])('%s', async (_, zone, result, kind) => {
    const outcome = await check('192.0.2.1', 'example.com', zone);
    expect([outcome.result, outcome.problem?.kind]).toEqual([result, kind]);
  });

  test('11 lookups do no harm behind a match', async () =>
    expect(
      await resultOf('192.0.2.1', 'example.com', {
        ...chain(11),
        'example.com': spf('ip4:192.0.2.1', 'include:s1.example.com'),
      }),
    ).toBe('pass'));

  test('names beyond the tenth do not count for ptr', async () => {
    const names = Array.from({ length: 11 }, (_, at) => `p${at}.example.com`);
    const zone = (host: string): Zone => ({
      'example.com': spf('ptr', '-all'),
      '1.2.0.192.in-addr.arpa': { PTR: names },
      [host]: { A: ['192.0.2.1'] },
    });
    expect(await resultOf('192.0.2.1', 'example.com', zone('p9.example.com'))).toBe('pass');
    expect(await resultOf('192.0.2.1', 'example.com', zone('p10.example.com'))).toBe('fail');
  });

  test('where our own ration ends, the result is open', async () => {
    expect(await check('192.0.2.1', 'example.com', chain(10), 5)).toMatchObject({
      result: 'unknown',
      problem: { kind: 'ration' },
    });
    expect(await check('192.0.2.1', 'example.com', chain(10), 11)).toMatchObject({ result: 'pass' });
  });
});
