import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guide } from '../../catalog/guide';
import { letters } from '../../catalog/letters';
import { walks } from '../../catalog/walks';
import { english } from '../locales/texts';

const page = new URL('../../docs/pains.md', import.meta.url);
const ROW = /^\| (\d+) \| ([^|]+) \| ([^|]+) \|$/;
const LINK = /\[([^\]]+)\]\(([^)#]+)#?([^)]*)\)/g;
const WALK = /\/walks\/([a-z0-9-]+)\.ts$/;
const LOCALE = /\/locales\/en\/([a-z]+)\.json$/;

const rows = readFileSync(page, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, , answer] = ROW.exec(line) ?? [];
    return number === undefined || answer === undefined ? [] : [{ number: Number(number), answer }];
  });

interface Link {
  readonly path: string;
  readonly part: string;
}
const linksOf = (answer: string): Link[] =>
  [...answer.matchAll(LINK)].map(([, , path = '', part = '']) => ({ path, part }));

/** What can be named after `#` in a file; undefined where nothing can. */
function partsOf(path: string): readonly string[] | undefined {
  const walk = walks.find(({ id }) => id === WALK.exec(path)?.[1]);
  if (walk) return [...walk.steps, ...walk.outcomes].map(({ id }) => id);
  if (path.endsWith('/catalog/guide.ts')) return guide.map(({ id }) => id);
  if (path.endsWith('/catalog/letters.ts')) return letters.map(({ id }) => id);
  const namespace = LOCALE.exec(path)?.[1];
  if (namespace === undefined) return undefined;
  const prefix = `${namespace}:`;
  return [...english.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

function isDead({ path, part }: Link): boolean {
  if (!existsSync(new URL(path, page))) return true;
  return part !== '' && !partsOf(path)?.includes(part);
}

test('all twenty stand in the table, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test.each(rows)('$number is answered where the table says', ({ answer }) => {
  const links = linksOf(answer);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(isDead)).toEqual([]);
});

describe('the test itself', () => {
  test.each<[string, string, boolean]>([
    ['../catalog/guide.ts', 'futile', false],
    ['../catalog/guide.ts', 'no-such-section', true],
    ['../catalog/letters.ts', 'host', false],
    ['../catalog/letters.ts', 'love', true],
    ['../catalog/walks/blocklist.ts', 'list-money', false],
    ['../catalog/walks/blocklist.ts', 'portal-mail', true],
    ['../catalog/walks/no-such-walk.ts', '', true],
    ['../locales/en/advice.json', 'futile.delisting', false],
    ['../locales/en/advice.json', 'futile', true],
    ['../core/read/ip.ts', '', false],
    ['../core/read/ip.ts', 'anything', true],
  ])('%s#%s is dead: %s', (path, part, expected) => expect(isDead({ path, part })).toBe(expected));
});
