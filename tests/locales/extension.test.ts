import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../locales';

const root = new URL('../../public/_locales/', import.meta.url);
/** Chrome's name of the folder; Firefox takes it too. */
const folders: Readonly<Record<Language, string>> = {
  en: 'en',
  da: 'da',
  de: 'de',
  nl: 'nl',
  ru: 'ru',
  'zh-Hans': 'zh_CN',
};
/** Caps of the Chrome Web Store: longer ones are refused on upload. */
const caps = { extName: 75, extDescription: 132 } as const;

const messagesOf = (language: Language): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`${folders[language]}/messages.json`, root), 'utf8'));

test('there is one folder a language', () => {
  expect(readdirSync(root).sort()).toEqual(languages.map((language) => folders[language]).sort());
});

describe.each(languages)('%s', (language) => {
  const messages = messagesOf(language);

  test('names and describes the extension, and nothing else', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(caps).sort());
  });

  test.each(Object.entries(caps))('%s fits the store', (key, chars) => {
    const text = messages[key]?.message ?? '';
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(chars);
    if (language !== 'en') expect(text).not.toBe(messagesOf('en')[key]?.message);
  });
});
