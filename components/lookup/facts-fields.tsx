import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactsAnswer, FactTexts } from '../../core/lookup/facts';
import { useTexts } from '../texts';
import './resolver.css';

export type FactField = keyof FactTexts;

export interface FactsFieldsProps {
  readonly texts: FactTexts;
  /** What is wrong with them, as far as it is to be said: nobody is interrupted while typing. */
  readonly problems: FactsAnswer['problems'];
  readonly maxChars: Readonly<Record<FactField, number>>;
  /** Counts up when a look-up could not begin: the fields are opened then, at the first that is wrong. */
  readonly summons: number;
  readonly onText: (field: FactField, text: string) => void;
  readonly onLeave: (field: FactField) => void;
  readonly onEnter: () => void;
}

const fields = ['ip', 'selector'] as const;
const examples: Readonly<Record<FactField, string>> = { ip: '203.0.113.7', selector: 'mail2026' };

function Field({ field, ...facts }: Omit<FactsFieldsProps, 'summons'> & { readonly field: FactField }) {
  const { t } = useTexts();
  const { texts, problems, maxChars, onText, onLeave, onEnter } = facts;
  const id = `look-fact-${field}`;
  const problem = problems[field];
  return (
    <div class="look-own">
      <label class="field-label" for={id}>
        {t(`lookup:facts.${field}.label`)}
      </label>
      <input
        id={id}
        class="field ip-text"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        translate={false}
        maxLength={maxChars[field]}
        placeholder={examples[field]}
        aria-describedby={`${id}-wrong ${id}-hint`}
        aria-invalid={problem !== null}
        value={texts[field]}
        onInput={({ currentTarget }) => onText(field, currentTarget.value)}
        onBlur={() => onLeave(field)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter();
        }}
      />
      <p id={`${id}-wrong`} class="look-wrong" role="status">
        {problem && t(`lookup:facts.wrong.${problem}`)}
      </p>
      <p id={`${id}-hint`} class="small soft">
        {t(`lookup:facts.${field}.hint`)}
      </p>
    </div>
  );
}

/** What a domain alone does not tell: where its mail comes from, and the name of the key that signs it. */
export function FactsFields({ summons, ...facts }: FactsFieldsProps) {
  const { t } = useTexts();
  const place = useRef<HTMLDetailsElement>(null);
  const [isFilled] = useState(facts.texts.ip !== '' || facts.texts.selector !== '');
  useEffect(() => {
    if (summons === 0 || !place.current) return;
    place.current.open = true;
    place.current.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }, [summons]);
  return (
    <details class="look-facts" open={isFilled} ref={place}>
      <summary>{t('lookup:facts.title')}</summary>
      <p class="small soft">{t('lookup:facts.why')}</p>
      <div class="stack-tight">
        {fields.map((field) => (
          <Field key={field} field={field} {...facts} />
        ))}
      </div>
    </details>
  );
}
