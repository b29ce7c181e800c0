import type { Language } from '../../core/messages';
import { languageNames } from './language-names';

interface LanguageSelectProps {
  readonly value: Language;
  readonly onChoose: (language: Language) => void;
  readonly id?: string;
  /** Name for screen readers where no label stands beside it. */
  readonly label?: string;
  readonly look: 'field' | 'button-plain';
}

const isLanguage = (value: string): value is Language => Object.hasOwn(languageNames, value);

/** The six languages, each marked as such for screen readers and fonts. */
export function LanguageSelect({ value, onChoose, id, label, look }: LanguageSelectProps) {
  return (
    <select
      id={id}
      class={look}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => isLanguage(currentTarget.value) && onChoose(currentTarget.value)}
    >
      {Object.entries(languageNames).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
