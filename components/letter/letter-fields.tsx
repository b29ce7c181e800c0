import type { LetterFields } from '../../core/messages';
import { firstText, useTexts } from '../texts';

/** The facts in the order of the letter. */
const lines = [
  'sender',
  'recipient',
  'contact',
  'ip',
  'diagnostic',
  'remoteHost',
  'date',
  'subject',
  'messageId',
  'ipOwner',
  'tried',
] as const;
type FieldName = (typeof lines)[number];

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

/** The facts of the letter. Those that are missing come first and open; what the report gave is folded away. */
export function LetterFieldset({ fields, missing, maxChars, onFields }: LetterFieldsetProps) {
  const { t } = useTexts();
  const shared = { fields, maxChars, onFields };
  return (
    <div class="stack-tight">
      {missing.length > 0 && (
        <p class="small letter-note" role="status">
          {t('ui:letter.missingCount', { count: missing.length })}
        </p>
      )}
      <details open={missing.length > 0}>
        <summary>{t('ui:letter.fieldsTitle')}</summary>
        <div class="letter-fields">
          {lines.map((name) => (
            <Line key={name} name={name} isMissing={missing.includes(name)} {...shared} />
          ))}
        </div>
      </details>
    </div>
  );
}
