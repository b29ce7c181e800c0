import { describe, expect, test } from 'vitest';
import { languages as contract } from '../../core/messages';
import { createTranslator, languages, loadLanguage, pickLanguage } from '../../locales';
import { resources } from '../../locales/all';

test('the languages of the texts are those that messages may carry', () => expect(languages).toEqual(contract));

test.each([
  [['de'], 'de'],
  [['de-AT', 'en'], 'de'],
  [['DE_ch'], 'de'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-Hans-SG'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hans'],
  [['fr', 'nl-BE', 'de'], 'nl'],
  [['nb-NO', 'da'], 'da'],
  [['dan'], 'en'],
  [['fr'], 'en'],
  [['', '-', '*'], 'en'],
  [[], 'en'],
])('%j → %s', (candidates, language) => expect(pickLanguage(candidates)).toBe(language));

test.each(languages)('%s is loaded alone as it is among all', async (language) => {
  expect(await loadLanguage(language)).toEqual(resources[language]);
});

describe('a translator', () => {
  const { t, exists } = createTranslator('en', resources.en);

  test('is ready at once and knows all namespaces', () => {
    expect(t('diagnosis:fix.sender')).toBe('You can fix this yourself.');
    expect(exists('rejections:microsoft.m365-banned-ip.title')).toBe(true);
    expect(exists('rejections:null.title')).toBe(false);
  });

  test.each([
    ['en', 1, 'Redeliver: 1 delivery report in this tab'],
    ['en', 3, 'Redeliver: 3 delivery reports in this tab'],
  ] as const)('%s counts %i', (language, count, text) => {
    expect(createTranslator(language, resources[language]).t('background:badge', { count })).toBe(text);
  });

  test.each(languages)('%s has a text for any number', (language) => {
    const translator = createTranslator(language, resources[language]);
    for (const count of [0, 1, 2, 5, 11, 21, 22, 25, 101]) {
      expect(translator.t('background:badge', { count })).not.toBe('badge');
    }
  });

  test.each([['<b>Mail & Co</b>'], ['{{ip}}'], ['$t(ui:steps.title)'], ["$& $' $` $1"], ['a\u202Eb']])(
    'puts %j in as it is',
    (receiver) => {
      expect(t('diagnosis:cause.content-spam.title', { receiver, ip: '192.0.2.1' })).toBe(
        `${receiver} takes this mail for spam.`,
      );
    },
  );

  test('shows a missing text as its key, never in another language', () => {
    const german = createTranslator('de', { ...resources.de, background: {} });
    expect(german.t('background:menu.explain')).toBe('menu.explain');
  });
});
