import { createInstance, type i18n } from 'i18next';
import type { Language } from './languages';
import type { Resources } from './resources';

/**
 * A translator for one language, ready at once. A missing text shows as its key and never in another language; the tests
 * make sure that none is missing. Nothing is escaped: texts become text nodes and plain letters, never markup.
 */
export function createTranslator(language: Language, resources: Resources): i18n {
  const translator = createInstance();
  void translator.init({
    lng: language,
    resources: { [language]: resources },
    ns: Object.keys(resources),
    defaultNS: 'ui',
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    returnNull: false,
    // Values come from mail: they are put in as they are, and nothing inside them is looked up or put in again.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return translator;
}
