import { useRef } from 'preact/hooks';
import type { LetterField } from '../../catalog/schema';
import type { LetterFields } from '../../core/messages';
import { firstText, useTexts } from '../texts';

/** What the report told, folded away; all else only the sender can know. */
const reported: ReadonlySet<LetterField> = new Set<LetterField>([
  'sender',
  'recipient',
  'ip',
  'diagnostic',
  'remoteHost',
  'date',
  'subject',
  'messageId',
]);
const longFields: ReadonlySet<LetterField> = new Set<LetterField>(['diagnostic', 'tried', 'mended', 'headers']);

interface LetterFieldsetProps {
  readonly fields: LetterFields;
  /** Those of this kind of letter, in the order in which they are asked for. */
  readonly names: readonly LetterField[];
  readonly missing: readonly LetterField[];
  readonly maxChars: number;
  readonly maxHeadersChars: number;
  readonly onFields: (fields: LetterFields) => void;
}

interface LineProps extends Pick<LetterFieldsetProps, 'fields' | 'maxChars' | 'onFields'> {
  readonly name: LetterField;
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
export function LetterFieldset(props: LetterFieldsetProps) {
  const { fields, names, missing, maxChars, maxHeadersChars, onFields } = props;
  const { t } = useTexts();
  const folded = names.filter((name) => reported.has(name));
  // Once open it stays so: filling in the last fact must not fold the field away from under the cursor.
  const isOpen = useRef(false);
  if (folded.some((name) => missing.includes(name))) isOpen.current = true;
  const lineOf = (name: LetterField) => (
    <Line
      key={name}
      name={name}
      isMissing={missing.includes(name)}
      fields={fields}
      maxChars={name === 'headers' ? maxHeadersChars : maxChars}
      onFields={onFields}
    />
  );
  return (
    <div class="letter-fields">
      <p class="small letter-note" role="status">
        {missing.length > 0 && t('ui:letter.missingCount', { count: missing.length })}
      </p>
      {names.filter((name) => !reported.has(name)).map(lineOf)}
      {folded.length > 0 && (
        <details open={isOpen.current}>
          <summary>{t('ui:letter.fieldsTitle')}</summary>
          <div class="letter-fields">{folded.map(lineOf)}</div>
        </details>
      )}
    </div>
  );
}
