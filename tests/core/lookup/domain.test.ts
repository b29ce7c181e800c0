import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranges } from '../../../catalog/ip-ranges';
import { dkimSayings } from '../../../core/lookup/dkim';
import { dmarcSayings } from '../../../core/lookup/dmarc';
import { dnsFailures, type RecordType, type Resolve } from '../../../core/lookup/dns';
import { type DomainAsk, type DomainLookUp, lookUpDomain } from '../../../core/lookup/domain';
import { failedSayings } from '../../../core/lookup/failed';
import type { CheckStart, Finding } from '../../../core/lookup/finding';
import { mtaStsSayings } from '../../../core/lookup/mta-sts';
import { mxSayings } from '../../../core/lookup/mx';
import { requirementSayings } from '../../../core/lookup/requirements';
import { reverseSayings } from '../../../core/lookup/reverse';
import { spfSayings } from '../../../core/lookup/spf-says';
import { tlsRptSayings } from '../../../core/lookup/tls-rpt';
import { serving, type Zone } from './zone';

/** Documentation addresses are special ones: here they stand for those of the internet. */
const internet: DomainLookUp['catalog'] = {
  ipRanges: ranges.filter(({ kind }) => kind !== 'documentation'),
  mailHosts: [],
};
const ask = (overrides: Partial<DomainAsk> = {}): DomainAsk => ({
  of: 'domain',
  domain: 'example.com',
  ip: '192.0.2.7',
  envelope: null,
  signatures: [],
  ...overrides,
});

async function lookUp(asked: DomainAsk, resolve: Resolve, catalog = internet) {
  let plan: readonly CheckStart[] = [];
  const findings: Finding[] = [];
  await lookUpDomain(asked, {
    resolve,
    organizationalDomain: (domain) => domain.split('.').slice(-2).join('.'),
    keyBits: async () => 2048,
    catalog,
    listener: {
      plan: (checks) => {
        expect(findings).toEqual([]);
        plan = checks;
      },
      found: (finding) => findings.push(finding),
    },
  });
  return { plan, findings };
}
const keyed = ({ check, about }: CheckStart) => `${check} ${about}`;

/** A domain at which nothing is wrong, and mail of which was signed. */
const sound: Zone = {
  'example.com': { TXT: ['v=spf1 mx -all'], MX: ['10 mail.example.com'] },
  'mail.example.com': { A: ['192.0.2.7'] },
  '7.2.0.192.in-addr.arpa': { PTR: ['mail.example.com'] },
  '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject; rua=mailto:d@example.com'] },
  's1._domainkey.example.com': { TXT: ['v=DKIM1; p=AAAA'] },
};
const signatures = [{ domain: 'example.com', selector: 's1' }];

describe('a look-up of a domain', () => {
  test('plans first, and finds what it planned, each once', async () => {
    const { plan, findings } = await lookUp(
      ask({ signatures, envelope: 'bounce.example.com' }),
      serving(sound).resolve,
    );
    expect(plan.map(keyed)).toEqual([
      'mx example.com',
      'spf bounce.example.com',
      'dmarc example.com',
      'dkim s1._domainkey.example.com',
      'reverse 192.0.2.7',
      'mta-sts example.com',
      'tls-rpt example.com',
      'microsoft example.com',
      'google example.com',
    ]);
    expect(findings.map(keyed).sort()).toEqual(plan.map(keyed).sort());
  });

  test('of a sound domain nothing is bad, and nobody claims that the signature was right', async () => {
    const { findings } = await lookUp(ask({ signatures, envelope: 'example.com' }), serving(sound).resolve);
    const lights = Object.fromEntries(findings.map(({ check, light }) => [check, light]));
    expect(lights).toEqual({
      mx: 'good',
      spf: 'good',
      dmarc: 'good',
      dkim: 'good',
      reverse: 'good',
      'mta-sts': 'plain',
      'tls-rpt': 'plain',
      microsoft: 'unknown',
      google: 'unknown',
    });
  });

  test('names are written in one way, and no question is asked twice', async () => {
    const { resolve, asked } = serving(sound);
    const twice = [...signatures, { domain: 'EXAMPLE.com', selector: 'S1' }];
    await lookUp(ask({ domain: 'Example.COM.', envelope: 'example.com', signatures: twice }), resolve);
    expect(asked.sort()).toEqual([
      'A mail.example.com',
      'AAAA mail.example.com',
      'MX example.com',
      'PTR 7.2.0.192.in-addr.arpa',
      'TXT _dmarc.example.com',
      'TXT _mta-sts.example.com',
      'TXT _smtp._tls.example.com',
      'TXT example.com',
      'TXT s1._domainkey.example.com',
    ]);
  });

  test('a signature whose key can have no name is not asked about', async () => {
    const { resolve, asked } = serving(sound);
    const odd = ['a b', '', '..', 'x/y', 'x'.repeat(64)].map((selector) => ({ domain: 'example.com', selector }));
    const { plan } = await lookUp(ask({ signatures: [...odd, ...signatures] }), resolve);
    expect(plan.filter(({ check }) => check === 'dkim').map(({ about }) => about)).toEqual([
      's1._domainkey.example.com',
    ]);
    expect(asked.filter((question) => question.includes('_domainkey'))).toEqual(['TXT s1._domainkey.example.com']);
  });

  test.each([
    ['private', '10.0.0.7'],
    ['loopback', '127.0.0.1'],
    ['link-local', 'fe80::1'],
    ['no address', 'example'],
    ['documentation, with the real ranges', '192.0.2.7'],
  ])('an address that is nobody’s is not sent: %s', async (_, ip) => {
    const { resolve, asked } = serving({ 'example.com': { TXT: ['v=spf1 exists:%{i}.example.com -all'] } });
    const { plan } = await lookUp(ask({ ip }), resolve, { ...internet, ipRanges: ranges });
    expect(plan.some(({ check }) => check === 'reverse')).toBe(false);
    expect(asked.filter((question) => /arpa|\d+\.\d+\.\d+\.\d+/.test(question))).toEqual([]);
  });

  test.each(dnsFailures)('where every question ends in %s, nothing is good and nothing is bad', async (why) => {
    const resolve = (async () => ({ state: 'failed', why })) as Resolve;
    const { plan, findings } = await lookUp(ask({ signatures, envelope: 'example.com' }), resolve);
    expect(findings).toHaveLength(plan.length);
    for (const { light, publish } of findings) expect([light, publish]).toEqual(['unknown', []]);
  });

  test('what is ready is handed out while the rest is waited for', async () => {
    let answer = () => {};
    const waiting = new Promise<void>((done) => {
      answer = done;
    });
    const { resolve } = serving(sound);
    const slow = (async (name: string, type: RecordType) => {
      if (name === '_dmarc.example.com') await waiting;
      return resolve(name, type);
    }) as Resolve;
    const found: string[] = [];
    const looking = lookUpDomain(ask({ signatures }), {
      resolve: slow,
      organizationalDomain: (domain) => domain,
      keyBits: async () => 2048,
      catalog: internet,
      listener: { plan: () => {}, found: ({ check }) => void found.push(check) },
    });
    await new Promise((later) => setTimeout(later, 0));
    expect([...found].sort()).toEqual(['dkim', 'mta-sts', 'mx', 'reverse', 'spf', 'tls-rpt']);
    answer();
    await looking;
    expect(found.slice(-3)).toEqual(['dmarc', 'microsoft', 'google']);
  });
});

const known = new Set<string>([
  ...mxSayings,
  ...spfSayings,
  ...dmarcSayings,
  ...dkimSayings,
  ...mtaStsSayings,
  ...tlsRptSayings,
  ...requirementSayings,
  ...reverseSayings,
  ...failedSayings,
]);
const most = 60;

const term = fc.oneof(
  fc.constantFrom(
    'a',
    'mx',
    'ptr',
    '+all',
    '~all',
    '-all',
    'exists:%{i}.%{d}',
    'redirect=b.example.com',
    'exp=x.example.com',
  ),
  fc
    .constantFrom('a:', 'mx:', 'include:', 'exists:', 'ptr:', 'ip4:', 'ip6:', 'include:%{l}.')
    .chain((start) =>
      fc
        .constantFrom(
          'a.example.com',
          'b.example.com',
          'c.example.org',
          '192.0.2.0/24',
          '2001:db8::/32',
          '%{ir}.%{h}.test',
          '',
        )
        .map((end) => start + end),
    ),
  fc.string({ maxLength: 20 }),
);
const text = fc.oneof(
  fc.array(term, { maxLength: 14 }).map((terms) => ['v=spf1', ...terms].join(' ')),
  fc
    .array(
      fc.constantFrom(
        'p=none',
        'p=',
        'sp=x',
        'rua=mailto:a@example.com',
        't=y',
        'pct=5',
        'k=rsa',
        'h=sha1',
        'p=AAAA',
        'id=1',
        ';',
        '=',
      ),
      { maxLength: 6 },
    )
    .chain((tags) =>
      fc.constantFrom('v=DMARC1', 'v=DKIM1', 'v=STSv1', 'v=TLSRPTv1').map((version) => [version, ...tags].join('; ')),
    ),
  fc.string({ maxLength: 60 }),
);
const host = fc.oneof(
  fc.constantFrom('a.example.com', 'b.example.com', 'c.example.org', '.', '', '192.0.2.1'),
  fc.integer({ min: 0, max: 99 }).map((at) => `h${at}.example.com`),
  fc.string({ maxLength: 20 }),
);
const answers = fc.record({
  TXT: fc.array(text, { maxLength: 4 }),
  MX: fc.array(fc.record({ preference: fc.nat(99), exchange: host }), { maxLength: 20 }),
  A: fc.array(fc.constantFrom('192.0.2.7', '192.0.2.8'), { maxLength: 12 }),
  AAAA: fc.array(fc.constantFrom('2001:db8::7', '2001:db8::8'), { maxLength: 12 }),
  PTR: fc.array(host, { maxLength: 20 }),
});

describe('whatever the records say', () => {
  test('a look-up ends, finds what it planned, says what it can say, and asks no more than it may', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(answers, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('192.0.2.7', '2001:db8::7', null),
        fc.constantFrom(null, 'b.example.com'),
        fc.nat(8),
        async (worlds, ip, envelope, count) => {
          let asked = 0;
          // Every name exists, and which world it lives in hangs on the name.
          const resolve = (async (name: string, type: RecordType) => {
            asked += 1;
            const hash = [...name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 997, 7);
            const records = worlds[hash % worlds.length]?.[type] ?? [];
            return records.length > 0 ? { state: 'found', records } : { state: 'none', exists: hash % 2 === 0 };
          }) as Resolve;
          const many = Array.from({ length: count }, (_, at) => ({ domain: 'example.com', selector: `s${at}` }));
          const { plan, findings } = await lookUp(ask({ ip, envelope, signatures: many }), resolve);
          expect(asked).toBeLessThanOrEqual(most);
          expect(findings.map(keyed).sort()).toEqual(plan.map(keyed).sort());
          for (const { says } of findings) for (const { id } of says) expect(known).toContain(id);
        },
      ),
      { numRuns: 300 },
    ));

  test('the greediest records get no more', async () => {
    const hosts = Array.from({ length: 10 }, (_, at) => at);
    const names = new Set<string>();
    const resolve = (async (name: string, type: RecordType) => {
      names.add(`${type} ${name}`);
      if (type === 'TXT')
        return {
          state: 'found',
          records: [`v=spf1 ${hosts.map((at) => `mx:m${at}.${name.slice(-20)}`).join(' ')} -all`],
        };
      if (type === 'MX')
        return { state: 'found', records: hosts.map((at) => ({ preference: 1, exchange: `x${at}.${name}` })) };
      if (type === 'PTR') return { state: 'found', records: hosts.map((at) => `p${at}.example.com`) };
      return { state: 'found', records: ['192.0.2.99'] };
    }) as Resolve;
    const many = Array.from({ length: 8 }, (_, at) => ({ domain: 'example.com', selector: `s${at}` }));
    const { findings } = await lookUp(ask({ envelope: 'bounce.example.com', signatures: many }), resolve);
    expect(names.size).toBeLessThanOrEqual(most);
    expect(names.size).toBeGreaterThan(40);
    expect(findings.find(({ check }) => check === 'spf')?.light).toBe('unknown');
  });
});
