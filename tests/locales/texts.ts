import { type Language, languages, type Resources } from '../../locales';
import { resources } from '../../locales/all';
import { loadGuide, loadLookUp, loadReports, loadWalks } from '../../locales/page-texts';

const ofPages = async (one: Language) => ({
  ...(await loadGuide(one)),
  ...(await loadLookUp(one)),
  ...(await loadReports(one)),
  ...(await loadWalks(one)),
});
const pages = new Map(await Promise.all(languages.map(async (one) => [one, await ofPages(one)] as const)));

/** The texts of a language, those of single pages too. */
export const resourcesOf = (language: Language) => ({ ...resources[language], ...pages.get(language) });

/** Every text of a language by `namespace:path.to.key`; not those that are English in all of them. */
export function textsOf(language: Language): ReadonlyMap<string, string> {
  const { support, ...own } = { support: {}, ...resourcesOf(language) };
  return new Map(Object.entries(own).flatMap(([name, tree]) => flatten(tree, `${name}:`)));
}

function flatten(tree: object, path: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  );
}

export const english = textsOf('en');
export const translations = languages.filter((language) => language !== 'en');
export const namespaces = Object.keys(resources.en) as (keyof Resources)[];

/** Those of the texts that fail, as lines that can be searched for. */
export function slips(
  texts: Iterable<readonly [string, string]>,
  isSlip: (text: string, key: string) => boolean,
): string[] {
  return [...texts].filter(([key, text]) => isSlip(text, key)).map(([key, text]) => `${key}: ${text}`);
}

/** Names of the placeholders of a text, sorted. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Key without its plural form. */
export const baseOf = (key: string): string => key.replace(PLURAL, '');

/** Keys of a branch, one level down: `diagnosis:cause` → `ip-blocked`, `sender-blocked` … Variants count as their base. */
export function branch(path: string): string[] {
  const keys = [...english.keys()].filter((key) => key.startsWith(`${path}.`));
  return [...new Set(keys.map((key) => key.slice(path.length + 1).split(/[._]/, 1)[0] ?? ''))].sort();
}
