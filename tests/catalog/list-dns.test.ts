import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../catalog/catalog';
import { returnCodes } from '../core/lookup/return-codes';

const { blocklists } = catalog;
const answering = blocklists.flatMap(({ id, dns }) => (dns ? [{ id, dns }] : []));

test('only these are asked: their rules let anybody ask', () =>
  expect(answering.filter(({ dns }) => dns.mayQuery).map(({ id }) => id)).toEqual([
    'spamcop',
    'psbl',
    'mailspike',
    'blocklist-de',
    'dronebl',
    's5h',
  ]));
test('nothing asks a list that is closed', () =>
  expect(blocklists.filter(({ status, dns }) => status === 'closed' && dns)).toEqual([]));
test('lists of names hold no addresses, lists of addresses hold some', () => {
  for (const { id, lists, dns } of blocklists) {
    if (!dns) continue;
    const families = dns.zones.flatMap((zone) => zone.families);
    expect(families.length > 0, id).toBe(lists === 'ip');
  }
});
test('a zone is named once', () => {
  const zones = answering.flatMap(({ id, dns }) => dns.zones.map(({ zone }) => `${id} ${zone}`));
  expect(zones).toEqual([...new Set(zones)]);
});

describe('codes that stand in no table', () => {
  // Both ends of ranges, any number for a star, each bit alone.
  const ends = (code: string, bit?: number): readonly string[] => {
    const parts = code
      .split('.')
      .map((part) => (part === '*' ? ['0', '15', '208', '72', '3', '5', '10'] : part.split('-')));
    const all = parts.reduce<string[]>(
      (made, choices) => made.flatMap((one) => choices.map((part) => `${one}.${part}`)),
      [''],
    );
    return all.map((one) => one.slice(1)).map((one) => (bit ? one.replace(/\d+$/, String(bit)) : one));
  };
  const tested = new Set(returnCodes.map(([id, code]) => `${id} ${code}`));
  test.each(answering)('$id', ({ id, dns }) => {
    for (const { code, bit } of dns.codes) {
      const made = ends(code, bit);
      expect(
        made.some((one) => tested.has(`${id} ${one}`)),
        `${code}: add it to return-codes.ts`,
      ).toBe(true);
      if (!code.includes('*')) expect(made.filter((one) => !tested.has(`${id} ${one}`))).toEqual([]);
    }
  });
});

/** Facts of the lists, collected beside the repository. */
const facts = resolve('../shared/facts/dnsbl.json');
const isThere = existsSync(facts);
if (!isThere) console.info('The collected facts of the lists are not there: not compared with them.');

interface Fact {
  readonly id: string;
  readonly kind: 'ip' | 'domain';
  readonly zones: readonly string[];
  readonly status: string;
  readonly extensionMayQuery: boolean;
  readonly returnCodes: Readonly<Record<string, string>>;
  readonly errorCodes: Readonly<Record<string, string>>;
}

const { items, neverQuery } = (isThere ? JSON.parse(readFileSync(facts, 'utf8')) : { items: [], neverQuery: [] }) as {
  readonly items: readonly Fact[];
  readonly neverQuery: readonly string[];
};
const ours = (id: string) => blocklists.find((list) => list.id === id.replaceAll('.', '-'));
/** No code of theirs is known: they are named in bounces only. */
const withoutCodes = [
  'cloudmark-csi',
  'proofpoint-pdr',
  'symantec',
  'talos',
  'mcafee',
  'fortiguard',
  'sophos',
  'ibm-cobion',
  'spamrl',
];

describe.runIf(isThere)('as collected', () => {
  test.each(items)('$id is known, with its zones and its rules', ({ id, kind, zones, status, extensionMayQuery }) => {
    const list = ours(id);
    expect(list?.lists).toBe(kind);
    expect(list?.dns?.mayQuery ?? false).toBe(extensionMayQuery);
    for (const { zone } of list?.dns?.zones ?? []) expect(zones.map((one) => one.split(' ')[0])).toContain(zone);
    const isSilent = /closed|offline/.test(status) || withoutCodes.includes(id);
    expect(list?.dns === undefined).toBe(isSilent);
  });

  /** `127.0.0.5-7`, `127.0.X.0-3`, `bit 4 (4)`, `16`: as codes that can be looked for; null for words. */
  const codesOf = (text: string): readonly string[] | null => {
    const bit = /^(?:bit \d+ \((\d+)\)|(\d+))$/.exec(text);
    if (bit) return [`127.0.0.${bit[1] ?? bit[2]}`];
    const [from, to] = text.split('-');
    const last = /(\d+)$/.exec(from ?? '')?.[1];
    if (!from?.startsWith('127.')) return null;
    return last && to ? [from, from.replace(/\d+$/, to)] : [from];
  };
  const rowsOf = (id: string, code: string) => {
    const pattern = new RegExp(`^${code.replaceAll('.', '\\.').replace(/[xyXN]/g, '\\d+')}$`);
    return returnCodes.filter(([list, one]) => list === id.replaceAll('.', '-') && pattern.test(one));
  };
  test.each(items)('$id: every code stands in the table', ({ id, returnCodes: codes }) => {
    for (const text of Object.keys(codes))
      for (const code of codesOf(text) ?? ['?']) {
        const means = rowsOf(id, code).map(([, , one]) => one);
        expect(
          means.some((one) => one !== 'strange' && one !== 'refused'),
          `${id} ${code}`,
        ).toBe(true);
      }
  });
  test.each(items)('$id: no error is a listing', ({ id, errorCodes }) => {
    for (const code of Object.keys(errorCodes)) {
      if (!code.startsWith('127.') || code.startsWith('127.255.255.')) continue;
      expect(
        rowsOf(id, code).map(([, , means]) => means),
        code,
      ).toContain('refused');
    }
  });
  test('dead zones are asked nowhere', () => {
    const zones = answering.flatMap(({ dns }) => dns.zones.map(({ zone }) => zone));
    const dead = neverQuery.map((one) => one.replace('*.', '.'));
    expect(
      zones.filter((zone) => dead.some((one) => zone === one || (one.startsWith('.') && zone.endsWith(one)))),
    ).toEqual([]);
  });
});
