import type { LetterKindId } from '../../catalog/schema';
import type { LetterFields } from '../../core/messages';
import { LanguageSelect } from '../page/language-select';
import { useTexts } from '../texts';

interface LetterChoiceProps {
  readonly fields: LetterFields;
  readonly kinds: readonly LetterKindId[];
  readonly onFields: (fields: LetterFields) => void;
}

/** To whom the letter goes, and in which language. */
export function LetterChoice({ fields, kinds, onFields }: LetterChoiceProps) {
  const { t } = useTexts();
  return (
    <>
      <div>
        <label class="field-label" for="letter-kind">
          {t('letter:field.kind')}
        </label>
        <select
          id="letter-kind"
          class="field"
          aria-describedby="letter-kind-hint"
          value={fields.kind}
          // What was vouched for was vouched for in another letter.
          onChange={({ currentTarget }) =>
            onFields({ ...fields, kind: currentTarget.value as LetterKindId, assurance: false, elsewhere: false })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`letter:kind.${kind}`)}
            </option>
          ))}
        </select>
        <p id="letter-kind-hint" class="small soft">
          {t(`letter:note.${fields.kind}`)}
        </p>
      </div>
      <div>
        <label class="field-label" for="letter-language">
          {t('letter:field.language')}
        </label>
        <LanguageSelect
          id="letter-language"
          look="field"
          value={fields.language}
          onChoose={(language) => onFields({ ...fields, language })}
        />
      </div>
    </>
  );
}
