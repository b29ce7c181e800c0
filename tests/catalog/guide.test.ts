import { expect, test } from 'vitest';
import { destinations } from '../../catalog/destinations';
import { guide } from '../../catalog/guide';
import { guideSection } from '../../catalog/schema';
import { keysOf } from '../../components/guide/keys';
import { english } from '../locales/texts';

const keys = guide.flatMap(keysOf);

test.each(guide)('$id is a section, and its doors are in the catalogue', (section) => {
  expect(guideSection.safeParse(section).error).toBeUndefined();
  const known = new Set(destinations.map(({ id }) => id));
  expect(section.doors.filter((door) => !known.has(door))).toEqual([]);
});

test('every section has its texts, and no text is left over', () => {
  const written = [...english.keys()].filter((key) => key.startsWith('guide:section.'));
  expect([...keys].sort()).toEqual(written.sort());
});

test('no two sections or parts share an address', () => {
  expect(new Set(guide.map(({ id }) => id)).size).toBe(guide.length);
  expect(new Set(keys).size).toBe(keys.length);
});
