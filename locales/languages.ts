/** Languages with texts; the first is taken where none of a reader's languages is among them. */
export const languages = ['en', 'da', 'de', 'nl', 'ru', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

/** Scripts are not told apart: readers of traditional characters are better served by simplified ones than by English. */
function languageOf(candidate: string): Language | undefined {
  const primary = candidate.toLowerCase().split(/[-_]/, 1)[0];
  return primary === 'zh' ? 'zh-Hans' : languages.find((language) => language === primary);
}

/** The first of a reader's languages (BCP 47 tags, best first; `de_AT` as some systems write it is understood) with texts. */
export function pickLanguage(candidates: readonly string[]): Language {
  return candidates.map(languageOf).find((language) => language !== undefined) ?? languages[0];
}
