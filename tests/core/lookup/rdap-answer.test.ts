import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../core/limits';
import { abuseFinding } from '../../../core/lookup/rdap-answer';

const ip = '203.0.113.7';
type Property = readonly unknown[];
interface Entity {
  readonly roles?: unknown;
  readonly card?: readonly Property[];
  readonly entities?: readonly unknown[];
}

const entity = ({ roles, card = [], entities = [] }: Entity) => ({
  objectClassName: 'entity',
  roles,
  vcardArray: ['vcard', [['version', {}, 'text', '4.0'], ...card]],
  entities,
});
const fn = (name: string): Property => ['fn', {}, 'text', name];
const kind = (value: string): Property => ['kind', {}, 'text', value];
const email = (...mails: unknown[]): Property => ['email', { type: 'work' }, 'text', ...mails];
const network = (...entities: unknown[]) => ({
  rdapConformance: ['rdap_level_0'],
  objectClassName: 'ip network',
  entities,
});

const find = (body: unknown) => abuseFinding(ip, 'ripencc', { state: 'found', body });
const said = (body: unknown) => find(body).says.map(({ id, values = {} }) => [id, Object.values(values)[0]]);

const abuse = (mail: unknown) => entity({ roles: ['abuse'], card: [fn('Abuse Desk'), email(mail)] });
const holder = (name: string, entities: unknown[] = []) =>
  entity({ roles: ['registrant'], card: [fn(name), kind('org')], entities });

test('holder and mailbox, as registries write them', () => {
  const body = network(holder('Example Network', [abuse('abuse@example.net')]));
  expect(find(body)).toMatchObject({
    check: 'abuse',
    about: ip,
    light: 'plain',
    says: [
      { id: 'abuse.holder', values: { holder: 'Example Network' } },
      { id: 'abuse.contact', values: { mail: 'abuse@example.net' } },
    ],
    offers: [{ kind: 'abuse-letter', to: 'abuse@example.net', ip }],
  });
});

describe('mailboxes', () => {
  const none = [['abuse.no-contact', 'ripencc']];
  test.each<[string, unknown, [string, unknown][]]>([
    ['beside the holder', network(abuse('abuse@example.net')), [['abuse.contact', 'abuse@example.net']]],
    [
      'one of several roles',
      network(entity({ roles: ['technical', 'Abuse'], card: [email('noc@example.net')] })),
      [['abuse.contact', 'noc@example.net']],
    ],
    [
      'three levels down',
      network(entity({ entities: [entity({ entities: [abuse('abuse@example.net')] })] })),
      [['abuse.contact', 'abuse@example.net']],
    ],
    [
      'several, the outer first',
      network(entity({ entities: [abuse('b@example.net')] }), abuse('a@example.net')),
      [
        ['abuse.contact', 'a@example.net'],
        ['abuse.contact', 'b@example.net'],
      ],
    ],
    [
      'twice the same',
      network(abuse('abuse@example.net'), abuse('Abuse@Example.Net')),
      [['abuse.contact', 'abuse@example.net']],
    ],
    [
      'several values of one property',
      network(entity({ roles: ['abuse'], card: [email('a@example.net', 'b@example.net')] })),
      [
        ['abuse.contact', 'a@example.net'],
        ['abuse.contact', 'b@example.net'],
      ],
    ],
    ['as an address of a page', network(abuse('mailto:abuse@example.net')), [['abuse.contact', 'abuse@example.net']]],
    [
      'of somebody else',
      network(entity({ roles: ['technical'], card: [email('noc@example.net')] })),
      none as [string, unknown][],
    ],
    ['none', network(), none as [string, unknown][]],
  ])('%s', (_, body, expected) => expect(said(body)).toEqual(expected));

  test.each([
    'abuse',
    'abuse@',
    '@example.net',
    'abuse@localhost',
    'a@b@example.net',
    'abuse at example.net',
    'Abuse <abuse@example.net>',
    'abuse@example.net?bcc=all@example.org',
    'abuse@example.net,all@example.org',
    'abuse@example.net\r\nBcc: all@example.org',
    'abuse@[203.0.113.7]',
    '.abuse@example.net',
    'ab..use@example.net',
    '"a b"@example.net',
    'https://example.net/abuse',
    'javascript:alert(1)@example.net',
    `${'a'.repeat(65)}@example.net`,
    `abuse@${'example.'.repeat(60)}net`,
    '',
    7,
    null,
    {},
  ])('%j is no mailbox', (mail) => {
    const finding = find(network(abuse(mail)));
    expect(finding.says.map(({ id }) => id)).toEqual(['abuse.no-contact']);
    expect(finding.offers).toEqual([]);
  });

  test('only the first are shown, one letter is offered', () => {
    const finding = find(network(...Array.from({ length: 50 }, (_, index) => abuse(`a${index}@example.net`))));
    expect(finding.says).toHaveLength(limits.abuseMails);
    expect(finding.offers).toHaveLength(1);
  });
});

describe('holder', () => {
  const registrant = (...card: Property[]) => entity({ roles: ['registrant'], card });
  test.each<[string, unknown, string | undefined]>([
    [
      'an organisation before a maintainer',
      network(registrant(fn('EXAMPLE-MNT'), kind('individual')), registrant(fn('Example Network'), kind('org'))),
      'Example Network',
    ],
    ['the first, where none says what it is', network(registrant(fn('One')), registrant(fn('Two'))), 'One'],
    ['by its organisation', network(registrant(['org', {}, 'text', 'Example Network'])), 'Example Network'],
    [
      'by its organisation in parts',
      network(registrant(['org', {}, 'text', ['Example Network', 'Abuse']])),
      'Example Network',
    ],
    ['without a name', network(registrant(['tel', {}, 'uri', 'tel:+1'])), undefined],
    ['somebody else', network(entity({ roles: ['administrative'], card: [fn('Ann')] })), undefined],
    ['a very long name', network(registrant(fn('x'.repeat(9_000)))), 'x'.repeat(limits.nameChars)],
  ])('%s', (_, body, expected) => {
    const holders = said(body).filter(([id]) => id === 'abuse.holder');
    expect(holders[0]?.[1]).toBe(expected);
  });
});

describe('no RDAP', () => {
  test.each([
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { entities: [] },
    { entities: [abuse('abuse@example.net')] },
    '<html></html>',
    { errorCode: 404 },
  ])('%j', (body) =>
    expect(find(body)).toMatchObject({ light: 'unknown', says: [{ id: 'failed.malformed' }], offers: [] }),
  );
  test('nothing is registered', () =>
    expect(abuseFinding(ip, 'arin', { state: 'none' })).toMatchObject({
      light: 'plain',
      says: [{ id: 'abuse.not-registered', values: { ip, registry: 'arin' } }],
    }));
  test('no answer', () =>
    expect(abuseFinding(ip, 'arin', { state: 'failed', why: 'http' })).toMatchObject({
      light: 'unknown',
      says: [{ id: 'failed.http', values: { name: 'arin' } }],
    }));
});

describe('hostile answers', () => {
  test.each<[string, unknown]>([
    ['entities that are no list', network('x', 7, null, [], { entities: 'x' }, { roles: 'abuse' })],
    [
      'cards that are none',
      network(
        { roles: ['abuse'], vcardArray: 'x' },
        { roles: ['abuse'], vcardArray: ['vcard'] },
        { roles: ['abuse'], vcardArray: ['vcard', 7] },
      ),
    ],
    [
      'properties that are none',
      network(
        entity({ roles: ['abuse'], card: [[], ['email'], ['email', {}, 'text'], [7, {}, 'text', 'a@example.net']] }),
      ),
    ],
    ['roles of all kinds', network(entity({ roles: [7, null, {}], card: [email('a@example.net')] }))],
  ])('%s', (_, body) => expect(said(body)).toEqual([['abuse.no-contact', 'ripencc']]));

  test('as deep as JSON goes', () => {
    let body: unknown = abuse('abuse@example.net');
    for (let depth = 0; depth < 5_000; depth++) body = entity({ entities: [body] });
    expect(said(network(body))).toEqual([['abuse.no-contact', 'ripencc']]);
  });
  test('as wide as it likes: one behind too many others is not found', () => {
    const crowd = Array.from({ length: 5_000 }, () => entity({ entities: Array(50).fill(entity({})) }));
    expect(said(network(...crowd, abuse('abuse@example.net')))).toEqual([['abuse.no-contact', 'ripencc']]);
  });
  test('whatever it holds, it never throws and offers nothing but a mailbox', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const body of [
          one,
          network(one, other),
          network(entity({ roles: ['abuse'], card: [email(one), one as Property] })),
        ])
          for (const offer of find(body).offers)
            expect(offer).toMatchObject({ kind: 'abuse-letter', to: expect.stringMatching(/^[^\s@]+@[^\s@,?]+$/) });
      }),
    );
  });
});
