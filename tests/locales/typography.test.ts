import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../locales';
import { slips, textsOf } from './texts';

/** Quotation marks and apostrophes that a language uses; all others are a slip of the keyboard or of a neighbour. */
const quotes: Readonly<Record<Language, string>> = {
  en: '“”’',
  da: '”’',
  de: '„“‚‘’',
  nl: '‘’“”',
  ru: '«»„“',
  'zh-Hans': '“”‘’',
};
const QUOTE = /["'“”„‟«»‘’‚‹›「」]/gu;

const pairs: Readonly<Record<Language, readonly [string, string] | null>> = {
  en: ['“', '”'],
  da: null,
  de: ['„', '“'],
  nl: ['“', '”'],
  ru: ['«', '»'],
  'zh-Hans': ['“', '”'],
};

/** How the reader is not addressed. */
const wrongAddress: Readonly<Partial<Record<Language, RegExp>>> = {
  da: /(?<![.!?] |^)\b(?:De|Dem|Deres)\b/,
  de: /\b(?:du|dich|dir|deine?[rmns]?)\b/i,
  nl: /\b(?:je|jij|jou|jouw|jullie)\b/i,
  ru: /[\p{Ll},:] (?:Вы|Вас|Вам|Вами|Ваш\p{L}*)(?!\p{L})/u,
};

const count = (text: string, mark: string) => text.split(mark).length - 1;
const sentenceChars: Readonly<Record<'zh' | 'other', number>> = { zh: 160, other: 320 };

describe.each(languages)('%s', (language) => {
  const texts = [...textsOf(language)].filter(([key]) => !key.startsWith('letter:technical.'));

  test('uses its own quotation marks', () => {
    const foreign = (text: string) => (text.match(QUOTE) ?? []).some((mark) => !quotes[language].includes(mark));
    expect(slips(texts, foreign)).toEqual([]);
  });

  test('closes what it quotes', () => {
    const [open, close] = pairs[language] ?? ['”', '”'];
    const odd = (text: string) =>
      (open === close ? count(text, open) % 2 : count(text, open) - count(text, close)) !== 0;
    expect(slips(texts, odd)).toEqual([]);
  });

  test('has sentences that can be read in one go', () => {
    const most = language === 'zh-Hans' ? sentenceChars.zh : sentenceChars.other;
    const sentences = texts.flatMap(([, text]) => text.split(/(?<=[.!?])\s|(?<=[。！？])/u));
    expect(sentences.filter((sentence) => sentence.length > most)).toEqual([]);
  });

  test('has no double blank, no three dots and no blank before a stop', () => {
    expect(slips(texts, (text) => / {2}|\.\.\.| [.,;!?](?:\s|$)/.test(text))).toEqual([]);
  });

  test('addresses the reader as agreed', () => {
    expect(slips(texts, (text) => wrongAddress[language]?.test(text) ?? false)).toEqual([]);
  });
});

describe('zh-Hans', () => {
  const texts = [...textsOf('zh-Hans')].filter(([key]) => !key.startsWith('letter:technical.'));
  const forRecipient = /^letter:(?:subject|salutation|paragraph|closing)/;

  test('has Chinese punctuation after Chinese words', () => {
    expect(slips(texts, (text) => /\p{Script=Han}[,;:?!.]/u.test(text))).toEqual([]);
  });

  test('parts Chinese from Latin letters and digits by a blank', () => {
    const touching = /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/u;
    expect(slips(texts, (text) => touching.test(text))).toEqual([]);
  });

  test('says 你 to the reader and 您 to the recipient', () => {
    expect(slips(texts, (text, key) => text.includes(forRecipient.test(key) ? '你' : '您'))).toEqual([]);
  });
});
