import type { Letter } from '../../core/explanation';
import type { Draft } from '../../core/messages';
import { useTexts } from '../texts';

interface LetterPreviewProps {
  readonly draft: Draft;
  readonly letter: Letter | null;
  readonly maxChars: number;
  readonly onDraft: (draft: Draft) => void;
}

/** The letter as it will be: follows the facts until it is changed by hand. */
export function LetterPreview({ draft, letter, maxChars, onDraft }: LetterPreviewProps) {
  const { t, language } = useTexts();
  const body = draft.body ?? letter?.body ?? '';
  return (
    <section class="stack-tight" aria-labelledby="letter-preview-title">
      <h2 id="letter-preview-title">{t('ui:letter.preview')}</h2>
      <div class="card stack-tight letter-sheet" lang={draft.fields.language}>
        {letter && letter.to !== '' && (
          <p class="small" lang={language}>
            <bdi>{t('ui:letter.to', { address: letter.to })}</bdi>
          </p>
        )}
        <p>
          <strong>{letter?.subject}</strong>
        </p>
        <textarea
          class="letter-body"
          aria-label={t('ui:letter.body')}
          rows={16}
          maxLength={maxChars}
          dir="auto"
          translate={false}
          value={body}
          onInput={({ currentTarget }) => onDraft({ ...draft, body: currentTarget.value })}
        />
      </div>
      {draft.body !== null && (
        <div class="small soft stack-tight letter-edited">
          <p>{t('ui:letter.edited')}</p>
          <button type="button" class="button" onClick={() => onDraft({ ...draft, body: null })}>
            {t('ui:letter.reset')}
          </button>
        </div>
      )}
    </section>
  );
}
