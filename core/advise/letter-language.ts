/** Top-level domains whose readers mostly share one of the letter's languages. International ones tell nothing. */
const languageOfDomain: Readonly<Record<string, string>> = {
  at: 'de',
  berlin: 'de',
  de: 'de',
  hamburg: 'de',
  koeln: 'de',
  li: 'de',
  wien: 'de',
  dk: 'da',
  gl: 'da',
  nl: 'nl',
  amsterdam: 'nl',
  by: 'ru',
  ru: 'ru',
  su: 'ru',
  'xn--p1ai': 'ru',
  рф: 'ru',
  cn: 'zh-Hans',
  'xn--fiqs8s': 'zh-Hans',
  中国: 'zh-Hans',
  au: 'en',
  ie: 'en',
  nz: 'en',
  uk: 'en',
  us: 'en',
};

/** BCP 47 tag of the language that the recipients' side probably reads; null if their domains do not tell. */
export function letterLanguage(addresses: readonly (string | null)[]): string | null {
  for (const address of addresses) {
    const domain = address?.slice(address.lastIndexOf('.') + 1).toLowerCase() ?? '';
    const language = Object.hasOwn(languageOfDomain, domain) ? languageOfDomain[domain] : undefined;
    if (language) return language;
  }
  return null;
}
