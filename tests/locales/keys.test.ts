import { describe, expect, test } from 'vitest';
import { letterFields } from '../../catalog/vocabulary';
import { languages } from '../../locales';
import { baseOf, english, namespaces, placeholdersOf, slips, textsOf, translations } from './texts';

const bases = (keys: Iterable<string>) => [...new Set([...keys].map(baseOf))].sort();
const plurals = bases([...english.keys()].filter((key) => key.endsWith('_other')));

test.each(translations)('%s has exactly the keys of English', (language) => {
  expect(bases(textsOf(language).keys())).toEqual(bases(english.keys()));
});

describe.each(languages)('%s', (language) => {
  const texts = textsOf(language);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();

  test('has every plural form of its grammar, and no other', () => {
    const forms = plurals.map((base) => [...texts.keys()].filter((key) => baseOf(key) === base).sort());
    expect(forms).toEqual(plurals.map((base) => pluralCategories.map((form) => `${base}_${form}`).sort()));
  });

  test('has no empty text and none with blanks at its ends', () => {
    expect(slips(texts, (text) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('puts the receiver first, where no grammar bends it', () => {
    expect(slips(texts, (text) => text.indexOf('{{receiver}}') > 0)).toEqual([]);
  });
});

test.each(translations)('%s has the placeholders of English', (language) => {
  const differs = (text: string, key: string) => {
    const model = english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '';
    const missing = placeholdersOf(model).join() !== placeholdersOf(text).join();
    // "One report" may do without its number.
    return missing && !(key.endsWith('_one') && placeholdersOf(text).length === 0);
  };
  expect(slips(textsOf(language), differs)).toEqual([]);
});

const known = [
  'receiver',
  'address',
  'domain',
  'code',
  'count',
  'field',
  'name',
  'host',
  'door',
  'done',
  'total',
  ...letterFields,
];

test('placeholders have the names that all callers fill', () => {
  const shared = [...english].filter(([key]) => !/^(?:ui|lookup):/.test(key));
  expect(shared.flatMap(([, text]) => placeholdersOf(text)).filter((name) => !known.includes(name))).toEqual([]);
});

test('there are eight namespaces beside those of single pages', () => expect(namespaces).toHaveLength(8));

test('the block that support reads is English everywhere', () => {
  const technical = (texts: ReadonlyMap<string, string>) =>
    [...texts].filter(([key]) => key.startsWith('letter:technical.')).sort();
  for (const language of translations) expect(technical(textsOf(language)), language).toEqual(technical(english));
});
