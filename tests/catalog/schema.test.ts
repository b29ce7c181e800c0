import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { catalog } from '../../catalog/catalog';
import { blocklist, mailHost } from '../../catalog/list-schema';
import {
  causeAdvice,
  destination,
  ipRange,
  meaning,
  phrase,
  receiver,
  rejection,
  reporterCause,
} from '../../catalog/schema';
import { causes, ownActions } from '../../catalog/vocabulary';
import { shortestNeedle } from '../../core/diagnose/text-index';

const parts: readonly (readonly [string, z.core.$ZodType, readonly unknown[]])[] = [
  ['rejections', rejection, catalog.rejections],
  ['destinations', destination, catalog.destinations],
  ['receivers', receiver, catalog.receivers],
  ['blocklists', blocklist, catalog.blocklists],
  ['meanings', meaning, catalog.meanings],
  ['phrases', phrase, catalog.phrases],
  ['causes by reporter', reporterCause, catalog.reporterCauses],
  ['advice per cause', causeAdvice, catalog.causeAdvice],
  ['IP ranges', ipRange, catalog.ipRanges],
  ['mail hosts', mailHost, catalog.mailHosts],
];

test.each(parts)('%s keep to the schema', (_name, schema, entries) => {
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect((schema as typeof rejection).safeParse(entry).error).toBeUndefined();
});

const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

test.each([
  ['rejections', catalog.rejections.map(({ id }) => id)],
  ['destinations and own actions', [...catalog.destinations.map(({ id }) => id), ...ownActions]],
  ['receivers', catalog.receivers.map(({ id }) => id)],
  ['blocklists', catalog.blocklists.map(({ id }) => id)],
  ['meanings', catalog.meanings.map(({ code }) => code)],
  ['advice per cause', catalog.causeAdvice.map(({ cause }) => cause)],
  ['IP ranges', catalog.ipRanges.map(({ block }) => block)],
  ['mail hosts', catalog.mailHosts.map(({ id }) => id)],
  ['endings of mail hosts', catalog.mailHosts.flatMap(({ suffixes }) => suffixes)],
])('%s are named once', (_name, ids) => expect(twice(ids)).toEqual([]));

describe('files and lists', () => {
  const folder = fileURLToPath(new URL('../../catalog/rejections', import.meta.url));
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = families.flatMap(({ name }) =>
    readdirSync(`${folder}/${name}`)
      .filter((file) => file !== 'index.ts')
      .map((file) => `${name}.${file.replace('.ts', '')}`),
  );
  test('every file of catalog/rejections is in its list, under the id that its place says', () =>
    expect(catalog.rejections.map(({ id }) => id).sort()).toEqual(files.sort()));
  test('every family but Microsoft is a receiver', () => {
    const receivers = new Set(catalog.receivers.map(({ id, family }) => family ?? id));
    expect(families.map(({ name }) => name).filter((name) => !receivers.has(name))).toEqual([]);
  });
});

describe('references', () => {
  const destinations = new Set(catalog.destinations.map(({ id }) => id));
  const known = new Set<string>([...destinations, ...ownActions]);
  const receivers = new Set(catalog.receivers.map(({ id }) => id));

  test('actions lead to doors that exist', () => {
    const offered = [
      ...catalog.rejections.flatMap(({ actions }) => actions),
      ...catalog.causeAdvice.flatMap(({ actions, whenTemporary }) => [...actions, ...(whenTemporary?.actions ?? [])]),
    ];
    expect(offered.filter((action) => !known.has(action))).toEqual([]);
  });
  test('lists and receivers name doors that exist', () => {
    const named = [
      ...catalog.blocklists.map((list) => list.destination),
      ...catalog.receivers.map(({ postmaster }) => postmaster ?? null),
      ...catalog.mailHosts.map(({ destination: door }) => door ?? null),
    ];
    expect(named.filter((id) => id !== null && !destinations.has(id))).toEqual([]);
  });
  test('rejections name receivers that exist', () => {
    const named = catalog.rejections.flatMap((one) => [...(one.receivers ?? []), one.impliesReceiver ?? 'unknown']);
    expect(named.filter((id) => !receivers.has(id))).toEqual([]);
  });
  test('every cause has its advice', () =>
    expect(catalog.causeAdvice.map(({ cause }) => cause).sort()).toEqual([...causes].sort()));
});

test('no text is too short to be found', () => {
  const texts = [
    ...catalog.rejections.flatMap(({ match }) => match.text ?? []),
    ...catalog.phrases.flatMap((one) => one.texts),
    ...catalog.receivers.flatMap(({ signatures }) => signatures),
    ...catalog.blocklists.flatMap(({ named }) => named),
  ];
  expect(texts.filter((text) => text.length < shortestNeedle)).toEqual([]);
});

test('only documentation addresses stand in samples', () => {
  const documentation = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./;
  // 127.x is what lists answer with; dotted version numbers of servers have a short first part.
  const address = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
  const strange = catalog.rejections
    .flatMap(({ samples }) => samples)
    .flatMap((sample) => sample.match(address) ?? [])
    .filter((ip) => !documentation.test(ip) && !ip.startsWith('127.') && ip !== '4.16.55.1');
  expect(strange).toEqual([]);
});
