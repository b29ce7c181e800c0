import type { Language } from './languages';
import type { Resources } from './resources';

export { type Language, languages, pickLanguage } from './languages';
export type { Resources } from './resources';
export { createTranslator } from './translator';

const loaders: Readonly<Record<Language, () => Promise<{ default: Resources }>>> = {
  en: () => import('./en'),
  da: () => import('./da'),
  de: () => import('./de'),
  nl: () => import('./nl'),
  ru: () => import('./ru'),
  'zh-Hans': () => import('./zh-Hans'),
};

/** Texts of one language, as a chunk of its own: for pages, which show one at a time. */
export async function loadLanguage(language: Language): Promise<Resources> {
  return (await loaders[language]()).default;
}
