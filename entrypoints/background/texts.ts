import type { TFunction } from 'i18next';
import type { Language } from '../../core/messages';
import { createTranslator } from '../../locales';
import { resources } from '../../locales/all';

const made = new Map<Language, TFunction>();

/** Translator for a language; all six lie in the worker, since Chromium's service workers cannot load chunks later. */
export function texts(language: Language): TFunction {
  const known = made.get(language);
  if (known) return known;
  const { t } = createTranslator(language, resources[language]);
  made.set(language, t);
  return t;
}
