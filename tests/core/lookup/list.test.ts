import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import type { Blocklist } from '../../../catalog/schema';
import { parseAddress } from '../../../core/ip/address';
import { limits } from '../../../core/limits';
import { askedList, listFinding } from '../../../core/lookup/list';
import { listSayings } from '../../../core/lookup/list-verdict';
import { fakeDns, type Zone } from './fake-dns';

const list: Blocklist = {
  id: 'example-list',
  name: 'Example List',
  lists: 'ip',
  named: [],
  status: 'active',
  destination: 'psbl',
  payToLeave: false,
  dns: {
    zones: [
      { zone: 'bl.example.net', families: [4] },
      { zone: 'bl6.example.net', families: [6] },
    ],
    codes: [
      { code: '127.0.0.2', means: 'listed', reason: 'spam' },
      { code: '127.0.0.5-7', means: 'listed' },
      { code: '127.0.0.20', means: 'allowed' },
      { code: '127.0.0.30', means: 'neutral' },
      { code: '127.0.0.255', means: 'refused' },
    ],
    mayQuery: true,
  },
};

const subject = 'A 7.113.0.203.bl.example.net';
const mustBe = 'A 2.0.0.127.bl.example.net';
const mustNotBe = 'A 1.0.0.127.bl.example.net';
const working = { [mustBe]: ['127.0.0.2'] };

async function ask(zone: Zone, ip = '203.0.113.7', asked = list) {
  const dns = fakeDns(zone);
  const address = parseAddress(ip);
  const how = address && askedList(asked, address.kind() === 'ipv4' ? 4 : 6);
  if (!address || !how) throw new Error('not asked');
  return { finding: await listFinding(address, how, dns.resolve), asked: dns.asked };
}

describe('what a list says', () => {
  test.each<[string, Zone, string, string, object]>([
    ['listed', { ...working, [subject]: ['127.0.0.2'] }, 'bad', 'list.listed', { code: '127.0.0.2' }],
    [
      'several codes',
      { ...working, [subject]: ['127.0.0.2', '127.0.0.6'] },
      'bad',
      'list.listed',
      { code: '127.0.0.2, 127.0.0.6' },
    ],
    ['not listed', working, 'plain', 'list.not-listed', {}],
    ['vouched for', { ...working, [subject]: ['127.0.0.20'] }, 'good', 'list.allowed', { code: '127.0.0.20' }],
    ['known, no more', { ...working, [subject]: ['127.0.0.30'] }, 'plain', 'list.neutral', { code: '127.0.0.30' }],
    [
      'a code that nobody knows',
      { ...working, [subject]: ['127.0.0.99'] },
      'unknown',
      'list.strange',
      { code: '127.0.0.99' },
    ],
    // The test entry may answer with any code, also one that the list is not known to use.
    ['a test entry of its own kind', { [mustBe]: ['127.0.0.99'] }, 'plain', 'list.not-listed', {}],
    ['a test entry that answers 127.0.0.1', { [mustBe]: ['127.0.0.1'] }, 'plain', 'list.not-listed', {}],
  ])('%s', async (_, zone, light, id, values) => {
    const { finding } = await ask(zone);
    expect(finding).toMatchObject({ check: 'list', about: 'example-list', light });
    expect(finding.says[0]).toEqual({ id, values: { name: 'Example List', ...values } });
  });

  test.each<[string, Zone, string, object]>([
    ['refused', { ...working, [subject]: ['127.255.255.254'] }, 'list.refused', { code: '127.255.255.254' }],
    ['its own word for refusing', { ...working, [subject]: ['127.0.0.255'] }, 'list.refused', { code: '127.0.0.255' }],
    ['the DNS’s word for it', { ...working, [subject]: 'refused' }, 'list.refused', { code: 'REFUSED' }],
    ['only the test entry is refused', { [mustBe]: ['127.255.255.255'] }, 'list.refused', { code: '127.255.255.255' }],
    [
      'it refuses everything',
      { [subject]: ['127.255.255.254'], [mustBe]: ['127.255.255.254'], [mustNotBe]: ['127.255.255.254'] },
      'list.refused',
      { code: '127.255.255.254' },
    ],
    [
      'it lists everybody',
      { ...working, [subject]: ['127.0.0.2'], [mustNotBe]: ['127.0.0.2'] },
      'list.lists-everybody',
      {},
    ],
    [
      'it vouches for everybody',
      { ...working, [subject]: ['127.0.0.20'], [mustNotBe]: ['127.0.0.20'] },
      'list.lists-everybody',
      {},
    ],
    ['it has nothing', {}, 'list.dead', {}],
    ['it has the address, but not the test entry', { [subject]: ['127.0.0.2'] }, 'list.dead', {}],
    [
      'a parked zone',
      { [subject]: ['192.0.2.80'], [mustBe]: ['192.0.2.80'], [mustNotBe]: ['192.0.2.80'] },
      'list.rewritten',
      { ip: '192.0.2.80' },
    ],
    [
      'a resolver that gives 127.0.0.1 for what is not there',
      { ...working, [subject]: ['127.0.0.1'], [mustNotBe]: ['127.0.0.1'] },
      'list.rewritten',
      { ip: '127.0.0.1' },
    ],
    ['only the test entry is made up', { [mustBe]: ['198.51.100.1'] }, 'list.rewritten', { ip: '198.51.100.1' }],
    ['whether it works is not known', { [subject]: ['127.0.0.2'], [mustBe]: 'no-answer' }, 'list.control-failed', {}],
    ['the same of the other test', { ...working, [mustNotBe]: 'server-failure' }, 'list.control-failed', {}],
    ['no answer', { ...working, [subject]: 'no-answer' }, 'failed.no-answer', {}],
    [
      'out of order',
      { [subject]: 'server-failure', [mustBe]: 'server-failure', [mustNotBe]: 'server-failure' },
      'failed.server-failure',
      {},
    ],
  ])('nothing is known: %s', async (_, zone, id, values) => {
    const { finding, asked } = await ask({ ...zone, 'TXT 7.113.0.203.bl.example.net': ['Listed'] });
    expect(finding).toMatchObject({ light: 'unknown', found: [], offers: [] });
    expect(finding.says[0]).toMatchObject({ id, values: { name: 'Example List', ...values } });
    expect(asked.sort()).toEqual([mustNotBe, mustBe, subject].sort());
  });

  test('why a test entry could not be asked for is said, too', async () => {
    const { finding } = await ask({ [mustBe]: 'busy' });
    expect(finding.says.map(({ id }) => id)).toEqual(['list.control-failed', 'failed.busy']);
  });
});

describe('a listing', () => {
  const listed = { ...working, [subject]: ['127.0.0.2'] };
  const reason = 'TXT 7.113.0.203.bl.example.net';

  test('is asked for its reason, shown as it is, never opened; the list’s own page is offered', async () => {
    const text = 'Blocked - see https://bl.example.net/why?203.0.113.7';
    const { finding, asked } = await ask({ ...listed, [reason]: [text] });
    expect(asked).toEqual([subject, mustBe, mustNotBe, reason]);
    expect(finding.found).toEqual([text]);
    expect(finding.offers).toEqual([{ kind: 'destination', id: 'psbl' }]);
    expect(finding.says.map(({ id }) => id)).toEqual(['list.listed', 'list.because-spam']);
  });
  test.each<[string, Zone]>([
    ['is none', {}],
    ['is not told', { [reason]: 'no-answer' }],
  ])('without a reason where there %s', async (_, zone) => {
    const { finding } = await ask({ ...listed, ...zone });
    expect(finding).toMatchObject({ light: 'bad', found: [] });
  });
  test('with a reason that is cut where it is long', async () => {
    const { finding } = await ask({ ...listed, [reason]: Array(99).fill('x'.repeat(5_000)) });
    expect(finding.found).toHaveLength(limits.foundRecords);
    for (const text of finding.found) expect(text).toHaveLength(limits.foundChars);
  });
});

test('IPv6 has its own zone and its own test entries', async () => {
  const { asked } = await ask({}, '2001:db8::7');
  const zeros = (count: number) => '0.'.repeat(count);
  expect(asked).toEqual([
    `A 7.${zeros(23)}8.b.d.0.1.0.0.2.bl6.example.net`,
    `A 2.${zeros(5)}f.7.f.f.f.f.${zeros(20)}bl6.example.net`,
    `A 1.${zeros(5)}f.7.f.f.f.f.${zeros(20)}bl6.example.net`,
  ]);
});

describe('which lists are asked', () => {
  test.each<[string, Partial<Blocklist>, 4 | 6, boolean]>([
    ['its rules allow it', {}, 4, true],
    ['for IPv6, too', {}, 6, true],
    ['its rules do not', { dns: { zones: [], codes: [], ...list.dns, mayQuery: false } }, 4, false],
    ['it holds names', { lists: 'domain' }, 4, false],
    ['it is closed', { status: 'closed' }, 4, false],
    ['nobody knows whether it lives', { status: 'unknown' }, 4, false],
    [
      'it has no zone for the family',
      { dns: { codes: [], mayQuery: true, zones: [{ zone: 'bl.example.net', families: [4] }] } },
      6,
      false,
    ],
  ])('%s', (_, facts, family, isAsked) => expect(askedList({ ...list, ...facts }, family) !== null).toBe(isAsked));
});

test('every reason has a saying', () => {
  const reasons = catalog.blocklists.flatMap(({ dns }) => dns?.codes.flatMap(({ reason }) => reason ?? []) ?? []);
  for (const reason of reasons) expect(listSayings).toContain(`list.because-${reason}`);
});
