import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { type DnsAnswer, dnsFailures, type RecordData, type RecordType, type Resolve } from '../../../core/lookup/dns';
import type { CheckStart, Finding } from '../../../core/lookup/finding';
import { closedLists, linkedLists, lookUpIp } from '../../../core/lookup/ip';
import { fakeDns } from './fake-dns';

/** Here documentation addresses stand for ordinary ones; what is special is looked at below. */
const { blocklists, mailHosts } = catalog;
const documented = { blocklists, mailHosts, ipRanges: catalog.ipRanges.filter(({ kind }) => kind !== 'documentation') };

interface Seen {
  readonly plans: (readonly CheckStart[])[];
  readonly findings: Finding[];
}

async function lookUp(
  ip: string,
  resolve: Resolve,
  data: Pick<typeof catalog, keyof typeof documented> = documented,
): Promise<Seen> {
  const seen: Seen = { plans: [], findings: [] };
  const listener = {
    plan: (checks: readonly CheckStart[]) => {
      expect(seen.findings).toEqual([]);
      seen.plans.push(checks);
    },
    found: (finding: Finding) => void seen.findings.push(finding),
  };
  await lookUpIp(ip, { resolve, catalog: data, listener });
  return seen;
}

const asked4 = [
  'bl.spamcop.net',
  'psbl.surriel.com',
  'bl.mailspike.net',
  'bl.blocklist.de',
  'dnsbl.dronebl.org',
  'all.s5h.net',
];

describe('what is asked', () => {
  test('of IPv4: these names and no others', async () => {
    const dns = fakeDns({});
    await lookUp('203.0.113.7', dns.resolve);
    expect(dns.asked.sort()).toEqual(
      [
        'PTR 7.113.0.203.in-addr.arpa',
        'TXT 0.113.0.203.origin.asn.cymru.com',
        ...asked4.flatMap((zone) => [`A 7.113.0.203.${zone}`, `A 2.0.0.127.${zone}`, `A 1.0.0.127.${zone}`]),
      ].sort(),
    );
  });
  test('of IPv6: only lists that hold it', async () => {
    const dns = fakeDns({});
    await lookUp('2001:DB8:0:0::7', dns.resolve);
    const own = `7.${'0.'.repeat(23)}8.b.d.0.1.0.0.2`;
    const test6 = (last: number) => `${last}.0.0.0.0.0.f.7.f.f.f.f.${'0.'.repeat(20)}`;
    expect(dns.asked.sort()).toEqual(
      [
        `PTR ${own}.ip6.arpa`,
        `TXT ${'0.'.repeat(8)}8.b.d.0.1.0.0.2.origin6.asn.cymru.com`,
        ...['dnsbl.dronebl.org', 'all.s5h.net'].flatMap((zone) => [
          `A ${own}.${zone}`,
          `A ${test6(2)}${zone}`,
          `A ${test6(1)}${zone}`,
        ]),
      ].sort(),
    );
  });
  test('all at once: nothing waits for another answer', () => {
    const asked: string[] = [];
    const resolve: Resolve = (name) => {
      asked.push(name);
      return new Promise(() => undefined);
    };
    void lookUp('203.0.113.7', resolve);
    expect(asked).toHaveLength(2 + 3 * asked4.length);
  });
});

describe('special addresses: nothing is asked, nothing is planned', () => {
  const inside = (block: string): string => block.split('/')[0] ?? '';
  test.each([
    ...catalog.ipRanges.map(({ block }) => inside(block)),
    '10.1.2.3',
    '127.0.0.2',
    '192.168.1.1',
    '203.0.113.7',
    '::ffff:203.0.113.7',
    'fe80::1%eth0',
    '4000::1',
    '',
    'mail.example.com',
    '203.0.113.0/24',
    '203.0.113',
    '0203.0.113.7',
  ])('%s', async (ip) => {
    const dns = fakeDns({});
    expect(await lookUp(ip, dns.resolve, catalog)).toEqual({ plans: [[]], findings: [] });
    expect(dns.asked).toEqual([]);
  });
});

describe('findings', () => {
  test('one for each check of the plan, which comes first', async () => {
    const { plans, findings } = await lookUp('203.0.113.7', fakeDns({}).resolve);
    expect(plans).toHaveLength(1);
    const named = ({ check, about }: CheckStart) => `${check} ${about}`;
    expect(findings.map(named).sort()).toEqual(plans[0]?.map(named).sort());
    expect(new Set(plans[0]?.map(named)).size).toBe(plans[0]?.length);
  });
  test('each comes as soon as its own questions are answered', async () => {
    const { resolve } = fakeDns({});
    const never: Resolve = (name, type) =>
      name.includes('spamcop') ? new Promise(() => undefined) : resolve(name, type);
    const findings: string[] = [];
    void lookUpIp('203.0.113.7', {
      resolve: never,
      catalog: documented,
      listener: { plan: () => undefined, found: ({ about }) => void findings.push(about) },
    });
    await new Promise((done) => setImmediate(done));
    expect(findings.sort()).toEqual([
      '203.0.113.7',
      '203.0.113.7',
      'blocklist-de',
      'dronebl',
      'mailspike',
      'psbl',
      's5h',
    ]);
  });
  test.each(dnsFailures)('where all is %s, nothing is good, bad or listed', async (why) => {
    const resolve: Resolve = async () => ({ state: 'failed', why });
    const { findings } = await lookUp('203.0.113.7', resolve);
    expect(new Set(findings.map(({ light }) => light))).toEqual(new Set(['unknown']));
    expect(findings.flatMap(({ found, offers }) => [...found, ...offers])).toEqual([]);
  });
  test('whatever is answered, it ends, and no finding holds an address to open', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '127.0.0.2',
        '127.255.255.254',
        '203.0.113.7',
        'mail.example.com',
        '64500 | 203.0.113.0/24 | NL | arin',
      ),
    );
    const answer: fc.Arbitrary<DnsAnswer<string>> = fc.oneof(
      fc.record({ state: fc.constant('found' as const), records: fc.array(text, { maxLength: 4 }) }),
      fc.record({ state: fc.constant('none' as const), exists: fc.boolean() }),
      fc.record({ state: fc.constant('failed' as const), why: fc.constantFrom(...dnsFailures) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(answer), async (answers) => {
        const resolve = async <Type extends RecordType>() => answers.next().value as DnsAnswer<RecordData[Type]>;
        const { plans, findings } = await lookUp('203.0.113.7', resolve);
        expect(findings).toHaveLength(plans[0]?.length ?? -1);
        for (const { says, offers } of findings) {
          expect(says.length).toBeGreaterThan(0);
          expect(JSON.stringify(offers)).not.toContain('://');
        }
      }),
    );
  });
});

describe('lists that are not asked', () => {
  const linked = linkedLists(catalog).map(({ id }) => id);
  test.each(['spamhaus-zen', 'barracuda', 'abusix', 'cloudmark-csi', 'talos'])('%s is linked', (id) =>
    expect(linked).toContain(id),
  );
  test.each([
    ['asked instead', 'spamcop'],
    ['a list of names', 'spamhaus-dbl'],
    ['closed', 'sorbs'],
    ['perhaps dead', 'hostkarma'],
    ['without a page', 'mailspike'],
    ['good servers', 'dnswl'],
  ])('%s: %s is not', (_, id) => expect(linked).not.toContain(id));
  test('closed ones are said to be closed', () => {
    expect(closedLists(catalog).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['sorbs', 'manitu-nixspam', 'njabl', 'ahbl', 'ordb', 'dsbl', 'wpbl', 'lashback', 'inps']),
    );
    expect(closedLists(catalog).filter(({ id }) => linked.includes(id))).toEqual([]);
  });
});
