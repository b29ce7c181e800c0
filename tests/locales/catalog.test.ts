import { expect, test } from 'vitest';
import { destinations } from '../../catalog/destinations';
import { ranges } from '../../catalog/ip-ranges';
import { rejections } from '../../catalog/rejections';
import { branch, english } from './texts';

const worded = new Set([...english.keys()].filter((key) => key.startsWith('rejections:')));

test('a rejection has a title and a reason of its own exactly if it says so', () => {
  const expected = rejections
    .filter(({ texts }) => texts === 'own')
    .flatMap(({ id }) => [`rejections:${id}.title`, `rejections:${id}.why`]);
  expect([...worded].sort()).toEqual(expected.sort());
});

test('every page that can be opened has a title, and no other has', () => {
  expect(branch('advice:destination')).toEqual(destinations.map(({ id }) => id).sort());
});

test('every kind of IP address is explained, and no other', () => {
  const kinds = new Set(ranges.map(({ kind }) => kind));
  expect(branch('ip:kind')).toEqual([...kinds, 'public-v4', 'public-v6'].sort());
});
