import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '../../catalog/catalog';
import { letters } from '../../catalog/letters';
import { askIds, walk as schema } from '../../catalog/walk-schema';
import { walks } from '../../catalog/walks';
import { keysOf } from '../../components/walk/keys';
import { limits } from '../../core/limits';
import { branch, english } from '../locales/texts';

const { destinations, guide, rejections } = catalog;
const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));

test('every file is listed under its name', () => {
  const files = readdirSync(new URL('../../catalog/walks', import.meta.url)).map((file) => file.replace('.ts', ''));
  expect(walks.map(({ id }) => id).sort()).toEqual(files.sort());
});

test.each(walks)('$id is a walk-through, and all that it leads to is there', (walk) => {
  expect(schema.safeParse(walk).error).toBeUndefined();
  const next = walk.outcomes.flatMap((outcome) => [...outcome.next]);
  const doors = [
    ...walk.steps.map(({ door }) => door),
    ...next.map((one) => ('walk' in one ? one.door : undefined)),
  ].filter((door) => door !== undefined && door !== 'given');
  const lead = {
    doors: doors.filter((door) => !idsOf(destinations).has(door ?? '')),
    walks: next.filter((one) => 'walk' in one && !idsOf(walks).has(one.walk)),
    guide: next.filter((one) => 'guide' in one && !idsOf(guide).has(one.guide)),
    letters: next.filter((one) => 'letter' in one && !idsOf(letters).has(one.letter)),
    rejections: walk.about.rejections.filter((id) => !idsOf(rejections).has(id)),
  };
  expect(lead).toEqual({ doors: [], walks: [], guide: [], letters: [], rejections: [] });
  expect(walk.steps.length).toBeLessThanOrEqual(limits.walkSteps);
  expect(idsOf(walk.steps).size).toBe(walk.steps.length);
  expect(idsOf(walk.outcomes).size).toBe(walk.outcomes.length);
});

test('where another walk-through chooses the door, there is a door to choose', () => {
  const chosen = walks.flatMap(({ outcomes }) => outcomes.flatMap(({ next }) => [...next]));
  const without = chosen.filter(
    (one) =>
      'walk' in one &&
      (one.door !== undefined) !==
        walks.some(({ id, steps }) => id === one.walk && steps.some(({ door }) => door === 'given')),
  );
  expect(without).toEqual([]);
});

test('every text is there, and none is left over', () => {
  const used = new Set(walks.flatMap(keysOf));
  const written = [...english.keys()].filter((key) => /^walks:(?:walk|step|outcome|ask|letter)\./.test(key));
  expect([...used].sort()).toEqual(written.sort());
  expect(branch('walks:ask')).toEqual([...askIds].sort());
});

test('every destination’s walk-through asks for the IP if its page does', () => {
  const deaf = walks.filter(({ steps }) =>
    steps.some(({ door }) => {
      const asks = destinations.find(({ id }) => id === door)?.asks ?? [];
      return asks.includes('ip') && !steps.some((step) => step.asks?.includes('ip'));
    }),
  );
  expect(deaf).toEqual([]);
});
