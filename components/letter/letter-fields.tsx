import { useRef } from 'preact/hooks';
import type { LetterFields } from '../../core/messages';
import { firstText, useTexts } from '../texts';

/** What only the sender can know. */
const own = ['contact', 'ipOwner', 'tried'] as const;
/** What the report told, in the order of the letter. */
const reported = ['sender', 'recipient', 'ip', 'diagnostic', 'remoteHost', 'date', 'subject', 'messageId'] as const;
type FieldName = (typeof own)[number] | (typeof reported)[number];

const longFields: ReadonlySet<FieldName> = new Set<FieldName>(['diagnostic', 'tried']);

interface LetterFieldsetProps {
  readonly fields: LetterFields;
  readonly missing: readonly string[];
  readonly maxChars: number;
  readonly onFields: (fields: LetterFields) => void;
}

interface LineProps extends Omit<LetterFieldsetProps, 'missing'> {
  readonly name: FieldName;
  readonly isMissing: boolean;
}

function Line({ name, fields, isMissing, maxChars, onFields }: LineProps) {
  const texts = useTexts();
  const { t } = texts;
  const id = `letter-${name}`;
  const hint = firstText(texts, [`letter:hint.${name}`]);
  const shared = {
    id,
    class: 'field',
    value: fields[name],
    maxLength: maxChars,
    spellcheck: false,
    dir: 'auto' as const,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  };
  const onText = (text: string) => onFields({ ...fields, [name]: text });
  return (
    <div class={isMissing ? 'letter-missing' : undefined}>
      <label class="field-label" for={id}>
        {t(`letter:field.${name}`)} {isMissing && <span class="letter-missing-mark">{t('ui:letter.missing')}</span>}
      </label>
      {longFields.has(name) ? (
        <textarea {...shared} rows={3} onInput={({ currentTarget }) => onText(currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} class="small soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The facts of the letter: those to fill in, and folded away, unless one is missing, those that the report gave. */
export function LetterFieldset({ fields, missing, maxChars, onFields }: LetterFieldsetProps) {
  const { t } = useTexts();
  // Once open it stays so: filling in the last fact must not fold the field away from under the cursor.
  const isOpen = useRef(false);
  if (reported.some((name) => missing.includes(name))) isOpen.current = true;
  const lineOf = (name: FieldName) => (
    <Line
      key={name}
      name={name}
      isMissing={missing.includes(name)}
      fields={fields}
      maxChars={maxChars}
      onFields={onFields}
    />
  );
  return (
    <div class="letter-fields">
      <p class="small letter-note" role="status">
        {missing.length > 0 && t('ui:letter.missingCount', { count: missing.length })}
      </p>
      {own.map(lineOf)}
      <details open={isOpen.current}>
        <summary>{t('ui:letter.fieldsTitle')}</summary>
        <div class="letter-fields">{reported.map(lineOf)}</div>
      </details>
    </div>
  );
}
