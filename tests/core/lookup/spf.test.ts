import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../core/ip/address';
import { lookAtSpf, type SpfAsk } from '../../../core/lookup/spf';
import { merged, withAddress } from '../../../core/lookup/spf-publish';
import { spfSayings } from '../../../core/lookup/spf-says';
import { serving, type Zone } from './zone';

const own = parseAddress('192.0.2.7');
const spf = (...terms: string[]) => ({ TXT: [['v=spf1', ...terms].join(' ')] });

const look = (zone: Zone, ask: Partial<SpfAsk> = {}) =>
  lookAtSpf(
    { domain: 'example.com', isEnvelope: true, ip: own, takesMail: async () => true, ...ask },
    serving(zone).resolve,
  );
/** What is said beside the domain that was checked. */
const saidOf = async (zone: Zone, ask?: Partial<SpfAsk>) => {
  const { finding } = await look(zone, ask);
  return { light: finding.light, said: finding.says.slice(1).map(({ id }) => id.replace('spf.', '')) };
};

const include = (domain: string) => [`include:${domain}`, '-all'];
const elsewhere = { 'example.net': spf('ip4:192.0.2.7', '-all') };

describe('what the record says of the address', () => {
  test.each<[string, Zone, string, string[]]>([
    ['named', { 'example.com': spf('ip4:192.0.2.7', '-all') }, 'good', ['pass', 'lookups']],
    ['not named', { 'example.com': spf('ip4:192.0.2.8', '-all') }, 'bad', ['fail', 'lookups', 'publish-ip']],
    ['not expected', { 'example.com': spf('mx', '~all') }, 'warn', ['softfail', 'lookups', 'publish-ip']],
    ['not told', { 'example.com': spf('?all') }, 'warn', ['neutral', 'all-neutral', 'lookups', 'publish-ip']],
    ['no end', { 'example.com': spf('mx') }, 'warn', ['neutral', 'no-all', 'lookups', 'publish-ip']],
    [
      'redirect as the end',
      { 'example.com': spf('redirect=example.net'), ...elsewhere },
      'good',
      ['pass-through', 'lookups'],
    ],
    [
      'by a service',
      { 'example.com': spf(...include('example.net')), ...elsewhere },
      'good',
      ['pass-through', 'lookups'],
    ],
    ['everybody', { 'example.com': spf('+all') }, 'warn', ['pass', 'all-pass', 'lookups']],
    ['by ptr', { 'example.com': spf('ptr', 'ip4:192.0.2.7', '-all') }, 'warn', ['pass', 'ptr', 'lookups']],
    ['no record', { 'example.com': { TXT: ['x'] } }, 'bad', ['none', 'publish-guess']],
    ['almost a record', { 'example.com': { TXT: ['v=spf1; mx -all'] } }, 'bad', ['none', 'looks-like']],
    ['no such domain', {}, 'bad', ['no-domain']],
    [
      'two records',
      { 'example.com': { TXT: ['v=spf1 mx -all', 'v=spf1 a -all'] } },
      'bad',
      ['several', 'publish-merged'],
    ],
    ['two with different ends', { 'example.com': { TXT: ['v=spf1 mx -all', 'v=spf1 a ~all'] } }, 'bad', ['several']],
    ['a fault', { 'example.com': spf('ipv4:192.0.2.7', '-all') }, 'bad', ['unknown-mechanism']],
    [
      'a fault inside',
      { 'example.com': spf(...include('example.net')), 'example.net': spf('x') },
      'bad',
      ['unknown-mechanism', 'permerror', 'lookups'],
    ],
    [
      'a fault inside, behind the match',
      { 'example.com': spf('ip4:192.0.2.7', ...include('example.net')), 'example.net': spf('x') },
      'warn',
      ['pass', 'unknown-mechanism', 'lookups'],
    ],
    ['nothing inside', { 'example.com': spf(...include('example.net')) }, 'bad', ['missing', 'permerror', 'lookups']],
    [
      'itself inside',
      { 'example.com': spf(...include('example.com')) },
      'bad',
      ['too-many-lookups', 'permerror', 'loop'],
    ],
    [
      'the mailbox asked for',
      { 'example.com': spf('exists:%{l}.example.com', '-all') },
      'unknown',
      ['fail', 'assumed-mailbox', 'lookups'],
    ],
    [
      'HELO asked for',
      { 'example.com': spf('exists:%{h}.example.com', 'ip4:192.0.2.7', '-all') },
      'good',
      ['pass', 'assumed-helo', 'lookups'],
    ],
  ])('%s', async (_, zone, light, said) => expect(await saidOf(zone)).toEqual({ light, said }));

  test.each<[string, Zone, string]>([
    ['its own question', { 'example.com': 'no-answer' }, 'failed.no-answer'],
    [
      'one inside',
      { 'example.com': spf(...include('example.net')), 'example.net': 'server-failure' },
      'failed.server-failure',
    ],
  ])('a failed question is neither good nor bad: %s', async (_, zone, id) => {
    const { finding, result } = await look(zone);
    expect(finding.light).toBe('unknown');
    expect(finding.says.map((one) => one.id)).toContain(id);
    expect(result).toBeNull();
  });

  test('the checked domain is named, and why that one', async () => {
    const zone = { 'example.com': spf('-all') };
    const [envelope] = (await look(zone)).finding.says;
    const [from] = (await look(zone, { isEnvelope: false })).finding.says;
    expect([envelope?.id, from?.id]).toEqual(['spf.of-envelope', 'spf.of-from']);
  });

  test('the service that lets it pass is named', async () => {
    const zone = {
      'example.com': spf(...include('example.org')),
      'example.org': spf(...include('example.net')),
      ...elsewhere,
    };
    const { says } = (await look(zone)).finding;
    expect(says).toContainEqual({
      id: 'spf.pass-through',
      light: 'good',
      values: { ip: '192.0.2.7', name: 'example.net' },
    });
  });
});

describe('without an address the record alone is looked at', () => {
  const names = Array.from({ length: 10 }, (_, at) => `h${at}.example.com`);
  const ten = names.map((name) => `a:${name}`);
  const hosts: Zone = Object.fromEntries(names.map((name) => [name, { A: ['192.0.2.8'] }]));
  const three = { 'example.com': spf(...ten.slice(0, 3), '-all') };
  test.each<[string, Zone, string, string[]]>([
    ['sound', { 'example.com': spf('mx', '-all') }, 'good', ['not-checked', 'lookups']],
    ['10 lookups', { ...hosts, 'example.com': spf(...ten, '-all') }, 'good', ['not-checked', 'lookups']],
    [
      '11 lookups',
      { ...hosts, 'example.com': spf(...ten, 'mx', '-all') },
      'bad',
      ['not-checked', 'too-many-lookups', 'lookups'],
    ],
    ['3 names that lead nowhere', three, 'bad', ['not-checked', 'too-many-voids', 'lookups']],
    [
      'one of them in what is included',
      { 'example.com': spf(...ten.slice(0, 2), ...include('example.net')), 'example.net': spf('mx') },
      'bad',
      ['not-checked', 'too-many-voids', 'lookups'],
    ],
    ['2 of them are allowed', { ...three, 'h0.example.com': { A: ['192.0.2.8'] } }, 'good', ['not-checked', 'lookups']],
    [
      'IPv6 is somewhere',
      { ...three, 'h0.example.com': { AAAA: ['2001:db8::8'] } },
      'good',
      ['not-checked', 'lookups'],
    ],
    ['no answer is no proof', { ...three, 'h0.example.com': 'server-failure' }, 'good', ['not-checked', 'lookups']],
    [
      'one name twice is one question',
      { 'example.com': spf('a:h0.example.com', 'a:h0.example.com', 'a:H0.example.com', '-all') },
      'good',
      ['not-checked', 'lookups'],
    ],
    [
      'macros differ from mail to mail',
      { 'example.com': spf('a:%{i}.example.net', 'a:%{d1}.example.net', 'a:%{s}.example.net', '-all') },
      'good',
      ['not-checked', 'lookups'],
    ],
    [
      '11 lookups with what is inside',
      { ...hosts, 'example.com': spf(...ten.slice(1), ...include('example.net')), 'example.net': spf('mx') },
      'bad',
      ['not-checked', 'too-many-lookups', 'lookups'],
    ],
    [
      'hidden behind a macro',
      { 'example.com': spf('include:%{i}.example.net', '-all') },
      'good',
      ['not-checked', 'lookups-at-least'],
    ],
    [
      'a loop over another',
      { 'example.com': spf(...include('example.net')), 'example.net': spf(...include('example.com')) },
      'bad',
      ['not-checked', 'loop'],
    ],
    [
      'one included twice',
      { 'example.com': spf('include:example.net', ...include('example.net')), ...elsewhere },
      'good',
      ['not-checked', 'lookups'],
    ],
    ['redirect beside all', { 'example.com': spf('-all', 'redirect=example.net') }, 'good', ['not-checked', 'lookups']],
  ])('%s', async (_, zone, light, said) => expect(await saidOf(zone, { ip: null })).toEqual({ light, said }));

  test('lookups are counted as often as they are made', async () => {
    const zone = {
      'example.com': spf('include:example.net', ...include('example.net')),
      'example.net': spf('a', 'mx', '-all'),
    };
    const { says } = (await look(zone, { ip: null })).finding;
    expect(says.find(({ id }) => id === 'spf.lookups')?.values).toEqual({ count: 6, limit: 10 });
  });

  test('a tree that grows tenfold on each level is counted all the same', async () => {
    const level = (at: number) => spf(...Array.from({ length: 10 }, (_, i) => `include:l${at}x${i}.example.com`));
    const zone = Object.fromEntries([
      ['example.com', level(0)],
      ...Array.from({ length: 10 }, (_, at) =>
        Array.from({ length: 10 }, (_, i) => [`l${at}x${i}.example.com`, level(at + 1)] as const),
      ).flat(),
    ]);
    const { resolve, asked } = serving(zone);
    const { finding } = await lookAtSpf(
      { domain: 'example.com', isEnvelope: true, ip: null, takesMail: async () => true },
      resolve,
    );
    expect(finding.light).toBe('bad');
    expect(asked.length).toBeLessThanOrEqual(30);
  });
});

describe('records to publish', () => {
  const ip = own as NonNullable<typeof own>;
  test.each([
    ['v=spf1 include:example.net -all', 'v=spf1 ip4:192.0.2.7 include:example.net -all'],
    ['v=spf1', 'v=spf1 ip4:192.0.2.7'],
  ])('the address is added: %s', (text, value) =>
    expect(withAddress('example.com', text, ip)).toEqual({ name: 'example.com', type: 'TXT', value }),
  );

  test.each<[string, string[], string | null]>([
    [
      'terms once, end last',
      ['v=spf1 a mx ~all', 'v=spf1 MX include:example.net ~all'],
      'v=spf1 a mx include:example.net ~all',
    ],
    ['one has no end', ['v=spf1 a', 'v=spf1 mx -all'], 'v=spf1 a mx -all'],
    ['different ends', ['v=spf1 a ~all', 'v=spf1 mx -all'], null],
    ['everybody', ['v=spf1 a all', 'v=spf1 mx +all'], null],
    ['redirect', ['v=spf1 a', 'v=spf1 redirect=example.net'], null],
    ['a broken one', ['v=spf1 a -all', 'v=spf1 foo -all'], null],
  ])('several become one: %s', (_, texts, value) => expect(merged('example.com', texts)?.value ?? null).toBe(value));

  test.each<[string, Partial<SpfAsk>, string[]]>([
    ['mail is taken and the address known', {}, ['v=spf1 mx ip4:192.0.2.7 ~all']],
    ['mail is taken', { ip: null }, ['v=spf1 mx ~all']],
    ['no mail is taken', { takesMail: async () => false }, []],
  ])('a first record only where %s', async (_, ask, values) => {
    const { publish } = (await look({ 'example.com': { TXT: ['x'] } }, ask)).finding;
    expect(publish.map(({ value }) => value)).toEqual(values);
  });

  test('none where the record is broken anyway', async () =>
    expect((await look({ 'example.com': spf('include:example.org', '-all') })).finding.publish).toEqual([]));
});

test('no saying stands in the list twice', () => expect(new Set(spfSayings).size).toBe(spfSayings.length));
