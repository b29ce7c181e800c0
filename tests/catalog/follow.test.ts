import { expect, test } from 'vitest';
import { destinations } from '../../catalog/destinations';
import { waitRules, walkOutcomes } from '../../catalog/follow';
import { waitRules as schema } from '../../catalog/schema';
import { walks } from '../../catalog/walks';
import { english } from '../locales/texts';

test('the times parse, and their places are in the catalogue', () => {
  expect(schema.safeParse(waitRules).error).toBeUndefined();
  const known = new Set([...destinations.map(({ id }) => id), 'recipient-letter', 'host-letter']);
  expect(Object.keys(waitRules.destinations).filter((id) => !known.has(id))).toEqual([]);
});

test('what comes next can be said without a report at hand', () => {
  const { destinations: places, causes, elsewhere, removed } = waitRules;
  const steps = [...Object.values(places), ...Object.values(causes), elsewhere, removed].map(
    ({ nextStep }) => nextStep,
  );
  expect(steps.filter((step) => /\{\{/.test(english.get(`advice:step.${step}`) ?? '{{'))).toEqual([]);
});

test('outcomes that are noted are outcomes of walk-throughs', () => {
  const known = new Set<string>(walks.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
  expect(Object.keys(walkOutcomes).filter((id) => !known.has(id))).toEqual([]);
});
