import { describe, expect, test } from 'vitest';
import type { Language } from '../../locales';
import { english, slips, textsOf, translations } from './texts';

/** Renderings that machine translation of the official pages has left behind; locales/glossary.md says what to write. */
const denied: Readonly<Partial<Record<Language, readonly string[]>>> = {
  da: [
    'frameldingsportal',
    'aflistingsportal',
    'listeportal',
    'fralist',
    'ip-plads',
    'brevhoved',
    'forbudt afsender',
    'sendeomdømme',
    'pengeskab',
    'ikke-leveret post',
  ],
  de: ['listendelist', 'reverse-dns-suche', 'anforderung zum entfernen', 'nicht-kunde', 'sendezuverlässigkeit'],
  nl: [
    'ip-adres weergeven',
    'ip-ruimte',
    'ondersteuningsticket',
    'niet-bezorgdbericht',
    'zoekactie',
    '(traffic)',
    'ontvanger',
  ],
  ru: ['невывоз', 'билет', 'делист', 'самообслуживаний', 'не-клиент', 'ip-пространств', 'уведомление о доставке'],
  'zh-Hans': ['支持票证', '票证', '保险箱', '节流', 'IP 空间', '反向 DNS 搜索'],
};

/** Words without a capital: names of products have few, sentences many. */
const words = (text: string) => text.split(/\s+/).filter((word) => /^\p{Ll}{2}/u.test(word)).length;

describe.each(translations)('%s', (language) => {
  const texts = [...textsOf(language)].filter(([key]) => !key.startsWith('letter:technical.'));

  test('has no rendering of the deny-list', () => {
    const list = (denied[language] ?? []).map((one) => one.toLowerCase());
    expect(list).not.toEqual([]);
    expect(slips(texts, (text) => list.some((one) => text.toLowerCase().includes(one)))).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    expect(slips(texts, (text, key) => text === english.get(key) && words(text) >= 3)).toEqual([]);
  });

  test('leaves no English word in between', () => {
    // Short words that no sentence in English does without, and that mean nothing in the language.
    const stray = language === 'nl' || language === 'da' ? /\b(?:the|your|mail server)\b/i : /\b(?:the|your|and)\b/i;
    const unquoted = (text: string) => text.replace(/[“„«”][^”“»]*[”“»]/gu, '');
    expect(slips(texts, (text) => stray.test(unquoted(text)))).toEqual([]);
  });
});
