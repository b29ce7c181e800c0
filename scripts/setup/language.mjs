export const languages = /** @type {const} */ (['en', 'da', 'de', 'nl', 'ru', 'zh-Hans']);

/** @typedef {(typeof languages)[number]} Language */

/**
 * One of our languages for a tag such as `de-AT`, `zh`, `zh_CN.UTF-8`; undefined for any other.
 * @param {string} tag
 * @returns {Language | undefined}
 */
export function languageOf(tag) {
  const primary = tag.toLowerCase().split(/[-_.@]/)[0];
  return languages.find((language) => language.split('-')[0] === primary);
}

/** The system's language, English where it is none of ours. @param {NodeJS.ProcessEnv} env @returns {Language} */
export function systemLanguage(env = process.env) {
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return languageOf(said) ?? 'en';
}
