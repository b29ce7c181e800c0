import { useEffect, useRef } from 'preact/hooks';
import type { Letter } from '../../core/explanation';
import type { Draft, LetterFields } from '../../core/messages';
import { BackButton } from '../explanation/choice';
import { Icon } from '../page/icon';
import { LanguageSelect } from '../page/language-select';
import { useTexts } from '../texts';
import { LetterFieldset } from './letter-fields';
import { LetterPreview } from './letter-preview';
import './letter.css';

export type LetterWay = 'mailto' | 'gmail' | 'outlook';

interface LetterComposerProps {
  readonly draft: Draft;
  /** Null until it is written for the first time. */
  readonly letter: Letter | null;
  readonly wasRestored: boolean;
  /** Of one fact. */
  readonly maxChars: number;
  /** Of the letter changed by hand. */
  readonly maxBodyChars: number;
  readonly onDraft: (draft: Draft) => void;
  readonly onSend: (by: LetterWay) => void;
  readonly onCopy: () => void;
  readonly onBack: () => void;
}

function Assurance({ fields, onFields }: { fields: LetterFields; onFields: (fields: LetterFields) => void }) {
  const { t } = useTexts();
  return (
    <div class="letter-assurance">
      <input
        id="letter-assurance"
        type="checkbox"
        aria-describedby="letter-assurance-hint"
        checked={fields.assurance}
        onChange={({ currentTarget }) => onFields({ ...fields, assurance: currentTarget.checked })}
      />
      <div>
        <label for="letter-assurance">{t('letter:field.assurance')}</label>
        <p id="letter-assurance-hint" class="small soft">
          {t('letter:hint.assurance')}
        </p>
      </div>
    </div>
  );
}

function Ways({ isTooLong, onSend, onCopy }: { isTooLong: boolean } & Pick<LetterComposerProps, 'onSend' | 'onCopy'>) {
  const { t } = useTexts();
  return (
    <div class="letter-ways stack-tight">
      {isTooLong && <p class="small letter-note">{t('letter:warning.too-long')}</p>}
      <button type="button" class="button button-main" onClick={onCopy}>
        {t('ui:letter.copy')}
        <Icon name="copy" size={16} />
      </button>
      <div class="letter-others">
        <button type="button" class="button" onClick={() => onSend('mailto')}>
          {t('ui:letter.mailto')}
        </button>
        <button type="button" class="button" onClick={() => onSend('gmail')}>
          {t('ui:letter.gmail')}
        </button>
        <button type="button" class="button" onClick={() => onSend('outlook')}>
          {t('ui:letter.outlook')}
        </button>
      </div>
    </div>
  );
}

/** Makes the letter to the recipient, in the recipient's language; nothing is sent from here. */
export function LetterComposer(props: LetterComposerProps) {
  const { draft, letter, wasRestored, maxChars, maxBodyChars, onDraft, onSend, onCopy, onBack } = props;
  const { t } = useTexts();
  const { fields } = draft;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onFields = (changed: LetterFields) => onDraft({ ...draft, fields: changed });
  return (
    <div class="stack">
      <BackButton text={t('ui:letter.back')} onBack={onBack} />
      <h1 tabIndex={-1} ref={heading}>
        {t('ui:letter.title')}
      </h1>
      <p class="letter-warning">{t('letter:warning.blocked-address')}</p>
      {wasRestored && <p class="small soft">{t('ui:letter.restored')}</p>}
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
      <LetterFieldset fields={fields} missing={letter?.missing ?? []} maxChars={maxChars} onFields={onFields} />
      <Assurance fields={fields} onFields={onFields} />
      <LetterPreview draft={draft} letter={letter} maxChars={maxBodyChars} onDraft={onDraft} />
      <Ways isTooLong={letter?.tooLongForMailto ?? false} onSend={onSend} onCopy={onCopy} />
      <p class="small soft">{t('letter:warning.privacy')}</p>
    </div>
  );
}
