import { describe, expect, test } from 'vitest';
import { letters } from '../../catalog/letters';
import { type LetterKind, letterKind } from '../../catalog/schema';
import { letterKinds as ids } from '../../catalog/vocabulary';
import { letterKinds } from '../../core/letter-kinds';
import { english, placeholdersOf } from '../locales/texts';

const paragraphsOf = ({ paragraphs, below }: LetterKind) => [...paragraphs, ...below];

test('there is one entry for each kind, and the composer offers all', () => {
  expect(letters.map(({ id }) => id)).toEqual(ids);
  expect([...letterKinds].sort()).toEqual([...ids].sort());
});

describe.each(letters)('$id', (kind) => {
  test('is a kind of letter', () => expect(letterKind.safeParse(kind).error).toBeUndefined());

  test.each(paragraphsOf(kind))('the text $id has the placeholders that are filled', ({ id, facts = [] }) => {
    expect(placeholdersOf(english.get(`letter:paragraph.${id}`) ?? `no text ${id}`)).toEqual([...facts].sort());
  });

  test('so has its subject', () =>
    expect(placeholdersOf(english.get(`letter:subject.${kind.id}`) ?? 'no text')).toEqual([...kind.subject].sort()));

  test('what always stands in it is asked for', () => {
    const always = paragraphsOf(kind).flatMap(({ facts = [], when }) => (when === undefined ? facts : []));
    expect([...always, ...kind.subject].filter((fact) => !kind.needs.some((need) => need === fact))).toEqual([]);
  });

  test('what it needs has its place in it', () => {
    const used = [...paragraphsOf(kind).flatMap(({ facts = [] }) => facts), ...kind.technical];
    expect(kind.needs.filter((need) => !used.includes(need))).toEqual([]);
  });

  test('its technical lines have their labels', () =>
    expect(kind.technical.filter((field) => !english.has(`letter:technical.${field}`))).toEqual([]));
});

test('no paragraph is left over', () => {
  const written = [...english.keys()].filter((key) => key.startsWith('letter:paragraph.'));
  const used = new Set(letters.flatMap(paragraphsOf).map(({ id }) => `letter:paragraph.${id}`));
  expect(written.filter((key) => !used.has(key))).toEqual([]);
});

test('nobody is made to promise anything: the assurance stands behind its tick alone', () => {
  const places = letters.flatMap(paragraphsOf).filter(({ id }) => id === 'assurance');
  expect(places.every(({ when }) => when === 'ticked')).toBe(true);
  expect(places.length).toBeGreaterThan(1);
});
