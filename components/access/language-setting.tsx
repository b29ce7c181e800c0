import type { Language } from '../../core/messages';
import { languages } from '../../locales/languages';
import { languageNames } from '../page/language-names';
import { useTexts } from '../texts';

interface LanguageSettingProps {
  /** Null: the browser's. */
  readonly value: Language | null;
  readonly browserLanguage: Language;
  readonly onChoose: (language: Language | null) => void;
}

/** One of the six languages, or whichever the browser is in. */
export function LanguageSetting({ value, browserLanguage, onChoose }: LanguageSettingProps) {
  const { t } = useTexts();
  return (
    <section class="page-setting">
      <h2>
        <label for="language">{t('ui:options.language')}</label>
      </h2>
      <p class="soft" id="language-hint">
        {t('ui:options.languageHint')}
      </p>
      <select
        id="language"
        class="field"
        aria-describedby="language-hint"
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(languages.find((language) => language === currentTarget.value) ?? null)
        }
      >
        <option value="">{t('ui:options.browserLanguage', { language: languageNames[browserLanguage] })}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
    </section>
  );
}
