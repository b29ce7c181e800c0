import type { Texts } from '../../components/texts';
import { createTranslator, type Language, languages } from '../../locales';
import { resourcesOf } from '../locales/texts';

const made = new Map(
  languages.map((language): [Language, Texts] => {
    const translator = createTranslator(language, resourcesOf(language));
    return [language, { language, t: translator.t, exists: translator.exists.bind(translator) }];
  }),
);

/** The texts that the extension shows in a language. */
export function textsIn(language: Language): Texts {
  const texts = made.get(language);
  if (!texts) throw new Error(`no texts in ${language}`);
  return texts;
}
