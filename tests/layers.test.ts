import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  /** Path from the root without ending, or a package's name. */
  readonly to: string;
  readonly isType: boolean;
}
interface Layer {
  readonly name: string;
  readonly files: RegExp;
  /** Anything it may import. */
  readonly values: RegExp;
  /** What it may import as types, beyond that. */
  readonly types?: RegExp;
  /** Said when it imports something else. */
  readonly rule: string;
}

const layers: readonly Layer[] = [
  {
    name: 'core',
    files: /^core\//,
    values: /^(?:core\/|zod(?:\/mini)?$|ipaddr\.js$|postal-mime$)/,
    types: /^catalog\/schema$/,
    rule: 'core imports only zod, ipaddr.js, postal-mime, itself and the types of catalog/schema: everything else is handed in',
  },
  {
    name: 'catalog',
    files: /^catalog\//,
    values: /^(?:catalog\/|zod\/mini$)/,
    rule: 'catalog is data: it imports nothing but its schema and itself',
  },
  {
    name: 'locales',
    files: /^locales\//,
    values: /^(?:locales\/|i18next$)/,
    rule: 'locales import only i18next: texts know neither core nor browser',
  },
  {
    name: 'components',
    files: /^components\//,
    values: /^(?:components\/|preact(?:\/hooks|\/jsx-runtime)?$|locales(?:\/|$))/,
    types: /^(?:core\/|catalog\/schema$|i18next$)/,
    rule: 'components import preact, types of core and locales: props in, events out, no browser and no catalogue data',
  },
  {
    name: 'webmail content script',
    files: /^entrypoints\/(?:webmail\.content\/|(?:webmail|marks|bar|finder|reader|report)$)/,
    values: /^(?:entrypoints\/webmail\.content\/|core\/read\/sniff$|core\/page-limits$|wxt\/(?:browser|utils\/.+)$)/,
    types: /^core\/(?:messages|explanation)$/,
    rule: 'the content script imports only sniff, the limits of pages, its adapters and wxt, of the messages only the types: it stays small',
  },
  {
    name: 'pages',
    files: /^entrypoints\/(?!background\/|webmail\.content\/|(?:webmail|marks|bar|finder|reader|report)$)/,
    values:
      /^(?:entrypoints\/(?!background\/|webmail\.content\/)|components\/|core\/(?:messages|limits|letter-kinds|follow\/letter-door)$|locales(?:\/|$)|webextension-polyfill$|preact(?:\/hooks)?$)/,
    types: /^(?:core\/|catalog\/schema$)/,
    rule: 'a page imports components, messages and locales; storage, tabs and the catalogue are the background’s',
  },
  {
    name: 'background',
    files: /^entrypoints\/background\//,
    values: /^(?!components\/|preact)/,
    rule: 'the background imports everything but components',
  },
];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const FROM = /^(?:import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]/gm;
const BARE = /^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = [
    ...Array.from(source.matchAll(FROM), (match) => ({ to: match[2] ?? '', isType: match[1] !== undefined })),
    ...Array.from(source.matchAll(BARE), (match) => ({ to: match[1] ?? match[2] ?? '', isType: false })),
  ];
  return found
    .filter(({ to }) => !/\.(?:json|css|svg)(?:\?\w+)?$/.test(to))
    .map(({ to, isType }) => ({ to: to.startsWith('.') ? normalize(join(file, '..', to)) : to, isType }));
}

const withoutEnding = (file: string) => file.replace(/\.tsx?$/, '');
const files = ['core', 'catalog', 'locales', 'components', 'entrypoints'].flatMap(filesIn);

/** The sentences about a file that breaks a rule. */
function broken(file: string, imports: readonly Import[]): string[] {
  const layer = layers.find((one) => one.files.test(withoutEnding(file)));
  if (!layer) return [`${file} lies in no layer`];
  return imports
    .filter(({ to, isType }) => !layer.values.test(to) && !(isType && layer.types?.test(to)))
    .map(({ to }) => `${file} imports ${to}, but ${layer.rule}`);
}

test.each(layers)('$name', (layer) => {
  const own = files.filter((file) => layer.files.test(withoutEnding(file)));
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap((file) => broken(file, importsOf(file)))).toEqual([]);
});

test('every file lies in a layer', () => expect(files.flatMap((file) => broken(file, []))).toEqual([]));

/** Source without comments and strings. */
function bare(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

test('core has no browser, no clock and no chance: they are handed in', () => {
  const outside = /\b(?:window|document|navigator|fetch|localStorage|setTimeout|Date|performance|Math\.random)\b[.(]/;
  expect(files.filter((file) => file.startsWith('core/') && outside.test(bare(file)))).toEqual([]);
});

/**
 * The one place that asks a webmail for anything: the source of one open message, from its own site, in its own session,
 * after a click on "Read the full report". The background has neither that session's cookies nor the site's origin.
 */
const asking = 'entrypoints/webmail.content/sources/fetch.ts';
const others = files.filter((file) => /^(?:components|entrypoints\/(?!background\/))/.test(file));
/** Look-ups ask the resolver that the user chose, and a registry, each after its own click. */
const lookingUp = 'entrypoints/background/lookup/';
const request =
  /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b|\bimportScripts\b/;

test('pages and content script leave storage, tabs and requests to the background', () => {
  const direct = /\bbrowser\.(?:storage|tabs)\b|\blocalStorage\b/;
  expect(others.filter((file) => direct.test(bare(file)))).toEqual([]);
  expect(others.filter((file) => request.test(bare(file)))).toEqual([asking]);
});

test('the background asks others for nothing but look-ups', () => {
  const background = files.filter((file) => file.startsWith('entrypoints/background/') && request.test(bare(file)));
  expect(background).toEqual([`${lookingUp}http.ts`]);
});

test('what only look-ups need is loaded by them alone', () => {
  const needed = /^(?:@leichtgewicht\/dns-packet|tldts)$/;
  const users = files.filter((file) => importsOf(file).some(({ to }) => needed.test(to)));
  expect(users.filter((file) => !file.startsWith(lookingUp))).toEqual([]);
  expect(users).not.toEqual([]);
});

test('only the script that is run by the click can ask for a source', () => {
  const report = 'entrypoints/webmail.content/full-report';
  const users = (path: string) =>
    files.filter((file) => importsOf(file).some(({ to, isType }) => to === path && !isType));
  expect(users(withoutEnding(asking))).toEqual([`${report}.ts`]);
  expect(users(report)).toEqual(['entrypoints/report.ts']);
});

test('the framework’s content scripts stay out: pages hear their events', () => {
  const found = files.filter((file) =>
    /content-script-context|defineContentScript/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(found).toEqual([]);
});

test('no entry of the catalogue holds a function', () => {
  const withCode = files.filter((file) => file.startsWith('catalog/') && /=>|\bfunction\b/.test(bare(file)));
  expect(withCode).toEqual([]);
});

test('what the content script loads leads to no package and no catalogue', () => {
  const seen = new Set<string>();
  const visit = (path: string) => {
    const file = files.find((one) => withoutEnding(one) === path);
    if (!file || seen.has(path)) return;
    seen.add(path);
    for (const { to, isType } of importsOf(file)) if (!isType) visit(to);
  };
  visit('entrypoints/webmail');
  const loaded = [...seen].flatMap((path) => importsOf(files.find((one) => withoutEnding(one) === path) ?? path));
  expect(seen).toContain('entrypoints/webmail.content/session');
  const heavy = loaded.filter(({ to, isType }) => !isType && !/^(?:core|entrypoints|wxt)\//.test(to));
  expect(heavy.map(({ to }) => relative('.', to))).toEqual([]);
});

describe('the test itself', () => {
  test.each([
    ['await fetch(url)', true],
    ['globalThis.fetch(url)', true],
    ['new XMLHttpRequest()', true],
    ['navigator.sendBeacon(url)', true],
    ['new WebSocket(url)', true],
    ['fetchMail()', false],
    ['prefetch(url)', false],
  ])('%s asks somebody: %s', (code, asks) => expect(request.test(code)).toBe(asks));

  test.each<[string, string, boolean, number]>([
    ['core/x.ts', 'preact', false, 1],
    ['core/x.ts', 'catalog/schema', true, 0],
    ['core/x.ts', 'catalog/schema', false, 1],
    ['core/x.ts', 'catalog/catalog', true, 1],
    ['catalog/x.ts', 'core/limits', false, 1],
    ['components/x.tsx', 'core/limits', false, 1],
    ['components/x.tsx', 'webextension-polyfill', false, 1],
    ['entrypoints/webmail.content/x.ts', 'core/limits', false, 1],
    ['entrypoints/webmail.content/x.ts', 'core/page-limits', false, 0],
    ['entrypoints/webmail.content/x.ts', 'core/messages', false, 1],
    ['entrypoints/webmail.content/x.ts', 'core/messages', true, 0],
    ['entrypoints/popup/x.tsx', 'catalog/catalog', false, 1],
    ['entrypoints/background/x.ts', 'components/page/shell', false, 1],
    ['entrypoints/background/x.ts', 'catalog/catalog', false, 0],
  ])('%s importing %s (type: %s) breaks %d rules', (file, to, isType, count) =>
    expect(broken(file, [{ to, isType }])).toHaveLength(count),
  );
});
