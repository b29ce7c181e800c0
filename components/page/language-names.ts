import type { Language } from '../../core/messages';

/** Each language under its own name, so that whoever landed in the wrong one finds the way out. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  da: 'Dansk',
  de: 'Deutsch',
  nl: 'Nederlands',
  ru: 'Русский',
  'zh-Hans': '简体中文',
};
