import { useEffect, useRef } from 'preact/hooks';
import type { LetterKindId } from '../../catalog/schema';
import type { Draft, LetterFields } from '../../core/messages';
import { BackButton } from '../explanation/choice';
import { useTexts } from '../texts';
import { LetterChoice } from './letter-choice';
import { LetterFieldset } from './letter-fields';
import { LetterPreview } from './letter-preview';
import { LetterTick } from './letter-tick';
import { LetterWays, type LetterWaysProps } from './letter-ways';
import './letter.css';

interface LetterComposerProps extends Omit<LetterWaysProps, 'isBarred'> {
  readonly draft: Draft;
  readonly kinds: readonly LetterKindId[];
  readonly wasRestored: boolean;
  /** Of one fact; of a pasted header; of the letter changed by hand. */
  readonly most: { readonly field: number; readonly headers: number; readonly body: number };
  readonly onDraft: (draft: Draft) => void;
  /** What the way back says. */
  readonly back: string;
  readonly onBack: () => void;
}

/** Makes a letter, in the language of whoever reads it; nothing is sent from here. */
export function LetterComposer(props: LetterComposerProps) {
  const { draft, kinds, letter, wasRestored, most, back, onDraft, onBack } = props;
  const { t } = useTexts();
  const { fields } = draft;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onFields = (changed: LetterFields) => {
    // Another kind is another letter: what was changed by hand belonged to the last one.
    onDraft({ fields: changed, body: changed.kind === fields.kind ? draft.body : null });
  };
  const isRefused = letter?.refused ?? false;
  const sender = fields.sender.trim();
  return (
    <div class="stack">
      <BackButton text={back} onBack={onBack} />
      <h1 tabIndex={-1} ref={heading}>
        {t('ui:letter.title')}
      </h1>
      {wasRestored && <p class="small soft">{t('ui:letter.restored')}</p>}
      <LetterChoice fields={fields} kinds={kinds} onFields={onFields} />
      {isRefused && (
        <p class="letter-warning">
          {sender === ''
            ? t('letter:warning.blocked-address')
            : t('letter:warning.blocked-sender', { address: sender })}
        </p>
      )}
      <LetterFieldset
        key={fields.kind}
        fields={fields}
        names={letter?.fields ?? []}
        missing={letter?.missing ?? []}
        maxChars={most.field}
        maxHeadersChars={most.headers}
        onFields={onFields}
      />
      {letter?.canAssure && (
        <LetterTick
          name="assurance"
          hint={t('letter:hint.assurance')}
          isTicked={fields.assurance}
          onTick={(assurance) => onFields({ ...fields, assurance })}
        />
      )}
      <LetterPreview draft={draft} letter={letter} maxChars={most.body} onDraft={onDraft} />
      {isRefused && (
        <LetterTick
          name="elsewhere"
          hint={t('letter:warning.elsewhere')}
          isTicked={fields.elsewhere}
          onTick={(elsewhere) => onFields({ ...fields, elsewhere })}
        />
      )}
      <LetterWays
        letter={letter}
        isBarred={letter === null || (isRefused && !fields.elsewhere)}
        onSend={props.onSend}
        onSave={props.onSave}
        onCopy={props.onCopy}
      />
      {fields.kind !== 'abuse' && <p class="small soft">{t('letter:warning.privacy')}</p>}
    </div>
  );
}
