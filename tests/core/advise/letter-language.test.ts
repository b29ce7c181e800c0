import { expect, test } from 'vitest';
import { letterLanguage } from '../../../core/advise/letter-language';

test.each<[(string | null)[], string | null]>([
  [['user@firma.example.de'], 'de'],
  [['user@EXAMPLE.AT'], 'de'],
  [['user@example.dk'], 'da'],
  [['user@example.nl'], 'nl'],
  [['user@example.ru'], 'ru'],
  [['user@пример.рф'], 'ru'],
  [['user@example.cn'], 'zh-Hans'],
  [['user@example.co.uk'], 'en'],
  [['user@example.com'], null],
  [['user@example.com', 'other@example.de'], 'de'],
  [['user'], null],
  [['user@host.constructor'], null],
  [[null], null],
  [[], null],
])('%j → %s', (addresses, language) => expect(letterLanguage(addresses)).toBe(language));
