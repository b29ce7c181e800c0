import { decode } from '@leichtgewicht/dns-packet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../../core/limits';
import type { RecordType } from '../../../../core/lookup/dns';
import { decodeAnswer, encodeQuery } from '../../../../entrypoints/background/lookup/wire';
import { response, startOfZone } from './messages';

const name = 'example.com';

function told(bytes: Uint8Array, type: RecordType = 'A', asked = name) {
  const query = encodeQuery(asked, type);
  if (!query) throw new Error('not a name');
  return decodeAnswer(bytes, query, asked, type);
}
const answer = (bytes: Uint8Array, type: RecordType = 'A', asked = name) => told(bytes, type, asked).answer;
const failed = (why: string) => ({ state: 'failed', why });
const text = (value: string) => new TextEncoder().encode(value);

describe('a question', () => {
  test('has the id 0, asks for recursion, and asks to keep the network of the asker', () => {
    const bytes = encodeQuery('1.2.0.192.list.example', 'A');
    expect(decode(bytes ?? new Uint8Array())).toMatchObject({
      id: 0,
      type: 'query',
      flag_rd: true,
      questions: [{ name: '1.2.0.192.list.example', type: 'A', class: 'IN' }],
      answers: [],
      additionals: [{ type: 'OPT', options: [{ type: 'CLIENT_SUBNET', ip: '0.0.0.0', sourcePrefixLength: 0 }] }],
    });
  });

  const label = 'a'.repeat(63);
  test.each([
    ['an empty name', ''],
    ['the root', '.'],
    ['an empty label', 'a..example.com'],
    ['a dot at its start', '.example.com'],
    ['a label of 64 bytes', `${label}a.example.com`],
    ['a label of 33 letters of two bytes', `${'é'.repeat(32)}.example.com`],
    ['256 bytes', `${label}.${label}.${label}.${'a'.repeat(62)}`],
    ['a line end', 'a\nb.example.com'],
    ['a blank', 'a b.example.com'],
    ['a NUL', 'a\0b.example.com'],
  ])('cannot be put about %s', (_, asked) => expect(encodeQuery(asked, 'A')).toBeNull());

  test.each([
    ['a label of 63 bytes', `${label}.example.com`],
    ['255 bytes', `${label}.${label}.${label}.${'a'.repeat(61)}`],
    ['underscores', '_dmarc.example.com'],
    ['a name of one label', 'com'],
  ])('can be put about %s', (_, asked) => expect(encodeQuery(asked, 'A')).not.toBeNull());
});

describe('an answer', () => {
  test.each([
    ['A', '192.0.2.1', '192.0.2.1'],
    ['AAAA', '2001:0db8:0:0:0:0:0:01', '2001:db8::1'],
    ['AAAA', '::ffff:192.0.2.1', '::ffff:c000:201'],
    ['PTR', 'mail.example.com.', 'mail.example.com'],
    ['PTR', 'm\u00fcll.example.com', 'm\\195\\188ll.example.com'],
    ['PTR', 'a\u202eb\nc.example.com', 'a\\226\\128\\174b\\010c.example.com'],
    ['MX', { preference: 10, exchange: 'mx.example.com' }, { preference: 10, exchange: 'mx.example.com' }],
    ['MX', { preference: 0, exchange: '.' }, { preference: 0, exchange: '.' }],
    ['TXT', [text('v=spf1 '), text('-all')], 'v=spf1 -all'],
    ['TXT', [text('v=spf1'), text('-all')], 'v=spf1-all'],
    ['TXT', [text('')], ''],
    ['TXT', [Uint8Array.of(0xc3), Uint8Array.of(0xbc)], 'ü'],
    ['TXT', [Uint8Array.of(0xff)], '\ufffd'],
  ] as const)('%s %j is read as %j', (type, data, expected) =>
    expect(answer(response(name, type, { answers: [{ data } as never] }), type)).toEqual({
      state: 'found',
      records: [expected],
    }),
  );

  const alias = (owner: string, data: string, ttl = 300) => ({ name: owner, type: 'CNAME', data, ttl }) as never;
  const address = (owner: string, ttl = 300) => ({ name: owner, type: 'A', data: '192.0.2.1', ttl }) as never;
  const found = { state: 'found', records: ['192.0.2.1'] };
  const chain = (length: number) =>
    Array.from({ length }, (_, at) => alias(at === 0 ? name : `c${at}.example`, `c${at + 1}.example`));

  test.each<[string, Parameters<typeof response>[2], object]>([
    ['in other letters', { answers: [address('EXAMPLE.com')] }, found],
    ['at the end of an alias', { answers: [alias(name, 'b.example'), address('b.example')] }, found],
    ['before its alias', { answers: [address('b.example'), alias(name, 'B.example')] }, found],
    ['about another name', { answers: [address('other.example')] }, { state: 'none', exists: true }],
    [
      'at the start of an alias',
      { answers: [address(name), alias(name, 'b.example')] },
      { state: 'none', exists: true },
    ],
    ['of another type', { answers: [{ type: 'TXT', data: 'x' }] }, { state: 'none', exists: true }],
    ['of another class', { answers: [{ class: 'CH', data: '192.0.2.1' }] }, { state: 'none', exists: true }],
    ['at the end of 16 aliases', { answers: [...chain(16), address('c16.example')] }, found],
    ['at the end of 17 aliases', { answers: [...chain(17), address('c17.example')] }, failed('malformed')],
    ['nowhere: an alias of itself', { answers: [alias(name, name)] }, failed('malformed')],
    [
      'nowhere: aliases in a circle',
      { answers: [alias(name, 'b.example'), alias('b.example', name)] },
      failed('malformed'),
    ],
    ['nowhere: the name does not exist', { rcode: 3 }, { state: 'none', exists: false }],
    ['nowhere: it exists without such a record', {}, { state: 'none', exists: true }],
  ])('%s', (_, said, expected) => expect(answer(response(name, 'A', said))).toEqual(expected));

  test.each<[string, Parameters<typeof response>[2], number]>([
    ['shortest of the chain', { answers: [alias(name, 'b.example', 7), address('b.example', 60)] }, 7],
    ['of the record', { answers: [address(name, 60)] }, 60],
    ['at most an hour', { answers: [address(name, 86_400)] }, limits.dnsCacheSeconds],
    ['0 with the highest bit set', { answers: [address(name, 0x8000_0001)] }, 0],
    ['none: TTL of the SOA', { authorities: [startOfZone(30, 900) as never] }, 30],
    ['none: minimum of the SOA', { rcode: 3, authorities: [startOfZone(900, 30) as never] }, 30],
    ['none: without an SOA', { rcode: 3 }, 0],
    ['failure', { rcode: 2, authorities: [startOfZone(900, 30) as never] }, 0],
  ])('is kept %s: %j', (_, said, seconds) => expect(told(response(name, 'A', said)).seconds).toBe(seconds));

  test('holds at most so many records', () => {
    const answers = Array.from({ length: 1_000 }, (_, at) => ({ data: `192.0.2.${at % 256}` }));
    // The library writes no pointers: a short name keeps the message below the cap on its size.
    const bytes = response('a', 'A', { answers: answers as never });
    expect(bytes.length).toBeGreaterThan(limits.dnsBytes);
    expect(answer(bytes, 'A', 'a')).toEqual(failed('too-large'));
    const fewer = response('a', 'A', { answers: answers.slice(0, 900) as never });
    expect(answer(fewer, 'A', 'a')).toMatchObject({ state: 'found', records: { length: limits.dnsRecords } });
  });

  test('cuts a long text where everybody can see it', () => {
    const strings = Array.from({ length: 40 }, () => text('x'.repeat(255)));
    const read = answer(response(name, 'TXT', { answers: [{ data: strings } as never] }), 'TXT');
    expect(read).toEqual({ state: 'found', records: [`${'x'.repeat(limits.txtChars - 1)}…`] });
  });

  test('does not fit with a text of 60 KB', () => {
    const strings = Array.from({ length: 235 }, () => text('x'.repeat(255)));
    expect(answer(response(name, 'TXT', { answers: [{ data: strings } as never] }), 'TXT')).toEqual(
      failed('too-large'),
    );
  });
});

describe('a message that is refused', () => {
  const good = { answers: [{ data: '192.0.2.1' } as never] };
  const patched = (at: number, ...values: number[]) => {
    const bytes = response(name, 'A', good);
    bytes.set(values, at);
    return bytes;
  };
  test.each([
    ['REFUSED', response(name, 'A', { ...good, rcode: 5 }), 'refused'],
    ['SERVFAIL', response(name, 'A', { ...good, rcode: 2 }), 'server-failure'],
    ['FORMERR without a question', Uint8Array.of(0, 0, 0x80, 1, 0, 0, 0, 0, 0, 0, 0, 0), 'server-failure'],
    ['another id', response(name, 'A', { ...good, id: 1 }), 'malformed'],
    ['a question', response(name, 'A', { ...good, type: 'query' }), 'malformed'],
    ['another operation', response(name, 'A', { ...good, flags: 0x2800 }), 'malformed'],
    ['truncated by the resolver', response(name, 'A', { ...good, flags: 0x0200 }), 'too-large'],
    ['another name', response('example.org', 'A', good), 'malformed'],
    ['a longer name', response('www.example.com', 'A', good), 'malformed'],
    ['another type', response(name, 'AAAA'), 'malformed'],
    ['another class', patched(28, 3), 'malformed'],
    ['no question', Uint8Array.of(0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0), 'malformed'],
    ['two questions', patched(5, 2), 'malformed'],
    ['bytes after its end', Uint8Array.of(...response(name, 'A', good), 0), 'malformed'],
    ['65,535 records that are not there', patched(6, 0xff, 0xff), 'malformed'],
    ['nothing', new Uint8Array(), 'malformed'],
    ['a web page', text('<!doctype html><title>Sign in</title>'), 'malformed'],
    ['too many bytes', new Uint8Array(limits.dnsBytes + 1), 'too-large'],
  ])('%s', (_, bytes, why) => expect(answer(bytes)).toEqual(failed(why)));

  const whole: [RecordType, Uint8Array][] = [
    ['A', response(name, 'A', good)],
    ['MX', response(name, 'MX', { answers: [{ data: { preference: 1, exchange: 'mx.example.com' } } as never] })],
    ['TXT', response(name, 'TXT', { answers: [{ data: [text('v=spf1'), text(' -all')] } as never] })],
    ['PTR', response(name, 'PTR', { rcode: 3, authorities: [startOfZone(1, 1) as never] })],
  ];
  test.each(whole)('%s cut at any byte', (type, bytes) => {
    expect(answer(bytes, type).state).not.toBe('failed');
    for (let length = 0; length < bytes.length; length += 1)
      expect(answer(bytes.slice(0, length), type), `${length} bytes`).toEqual(failed('malformed'));
  });
});

describe('names with pointers', () => {
  const query = response(name, 'PTR');
  /** An answer with one record at byte 29: this owner, and these data. */
  function withRecord(owner: number[], data: number[], stated = data.length): Uint8Array {
    const bytes = [...query, ...owner, 0, 12, 0, 1, 0, 0, 0, 60, stated >> 8, stated & 0xff, ...data];
    bytes[7] = 1;
    return Uint8Array.from(bytes);
  }
  const toName = [0xc0, 12];
  test.each<[string, Uint8Array, object]>([
    ['back to the question', withRecord(toName, [1, 0x78, ...toName]), { state: 'found', records: ['x.example.com'] }],
    ['the root', withRecord(toName, [0]), { state: 'found', records: ['.'] }],
    ['to themselves', withRecord(toName, [0xc0, 41]), failed('malformed')],
    ['to their own label', withRecord(toName, [1, 0x78, 0xc0, 41]), failed('malformed')],
    ['forward', withRecord([0xc0, 41], [0]), failed('malformed')],
    ['out of the message', withRecord(toName, [0xff, 0xff]), failed('malformed')],
    ['cut in two', withRecord(toName, [0xc0]), failed('malformed')],
    ['to a circle of two', withRecord([0xc0, 31], [0xc0, 29]), failed('malformed')],
    ['a label of a kind that is not used', withRecord(toName, [0x41, 0]), failed('malformed')],
    ['data longer than stated', withRecord(toName, [1, 0x78, ...toName], 3), failed('malformed')],
    ['data shorter than stated', withRecord(toName, [0, 0], 2), failed('malformed')],
    ['data beyond the message', withRecord(toName, [0], 9), failed('malformed')],
  ])('%s', (_, bytes, expected) => expect(answer(bytes, 'PTR')).toEqual(expected));

  test('a message full of the longest chains is read in a bounded number of steps', () => {
    // A chain of pointers fills one half; each record of the other half begins at its end.
    const chain: number[] = [];
    const first = query.length + 11;
    for (let at = first; at < limits.dnsBytes / 2; at += 2) {
      const to = at === first ? 12 : at - 2;
      chain.push(0xc0 | (to >> 8), to & 0xff);
    }
    const last = first + chain.length - 2;
    const filler = [0, 0xff, 0, 0, 1, 0, 0, 0, 0, chain.length >> 8, chain.length & 0xff, ...chain];
    const record = [0xc0 | (last >> 8), last & 0xff, 0, 12, 0, 1, 0, 0, 0, 60, 0, 2, 0xc0 | (last >> 8), last & 0xff];
    const count = Math.floor((limits.dnsBytes - query.length - filler.length) / record.length);
    const bytes = Uint8Array.from([...query, ...filler, ...Array.from({ length: count }, () => record).flat()]);
    bytes.set([(count + 1) >> 8, (count + 1) & 0xff], 6);
    let steps = 0;
    const counted = new Proxy(bytes, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) steps += 1;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(answer(counted, 'PTR').state).toBe('found');
    expect(steps).toBeGreaterThan(1_000_000);
    expect(steps).toBeLessThan(20_000_000);
  });
});

const types: RecordType[] = ['A', 'AAAA', 'MX', 'PTR', 'TXT'];

test('random bytes are an answer, too', () => {
  const one = fc.tuple(fc.constantFrom(...types), fc.uint8Array({ maxLength: 600 }));
  fc.assert(
    fc.property(one, ([type, bytes]) => {
      expect(['failed', 'none']).toContain(answer(bytes, type).state);
    }),
  );
});

test('so is a good message with some bytes changed', () => {
  const bytes = response(name, 'MX', {
    answers: [{ data: { preference: 1, exchange: 'mx.example.com' } } as never],
    authorities: [startOfZone(1, 1) as never],
  });
  const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(changes, (changed) => {
      const broken = Uint8Array.from(bytes);
      for (const [at, value] of changed) broken[at] = value;
      expect(['failed', 'none', 'found']).toContain(answer(broken, 'MX').state);
    }),
  );
});
