import type { Language } from './languages';
import type { Keys } from './resources';

type Guide = { readonly guide: Keys['guide'] };

// Plural forms differ from language to language; the tests compare all other keys.
const loaders: Readonly<Record<Language, () => Promise<{ default: object }>>> = {
  en: () => import('./en/guide.json'),
  da: () => import('./da/guide.json'),
  de: () => import('./de/guide.json'),
  nl: () => import('./nl/guide.json'),
  ru: () => import('./ru/guide.json'),
  'zh-Hans': () => import('./zh-Hans/guide.json'),
};

/** The guide's texts in one language, as a chunk of its own: no other page needs them. */
export async function loadGuide(language: Language): Promise<Guide> {
  return { guide: (await loaders[language]()).default as Keys['guide'] };
}
