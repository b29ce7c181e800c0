import type { Language } from './languages';
import type { Keys } from './resources';

type Loaded = { readonly default: object };

// Plural forms differ from language to language; the tests compare all other keys.
const as = <Name extends keyof Keys>(name: Name, { default: texts }: Loaded) =>
  ({ [name]: texts }) as { readonly [Namespace in Name]: Keys[Namespace] };

/** The guide's texts in one language, as a chunk of its own: no other page needs them. */
export const loadGuide = async (language: Language) => as('guide', await import(`./${language}/guide.json`));

/** The texts of the list of cases. */
export const loadReports = async (language: Language) => as('reports', await import(`./${language}/reports.json`));

/** The texts of the walk-throughs, and the English sentences in them that support reads. */
export const loadWalks = async (language: Language) => ({
  ...as('walks', await import(`./${language}/walks.json`)),
  ...as('support', await import('./support.json')),
});

/** The texts of look-ups, and of what is known of an address without one. */
export const loadLookUp = async (language: Language) => ({
  ...as('lookup', await import(`./${language}/lookup.json`)),
  ...as('ip', await import(`./${language}/ip.json`)),
});
