import { useTexts } from '../texts';
import { FileDrop } from './file-drop';

interface PasteBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onExplain: () => void;
  readonly onFile: (file: File) => void;
  readonly maxChars: number;
  readonly maxFileBytes: number;
}

/** Takes a report as text or as a saved message. */
export function PasteBox({ text, onText, onExplain, onFile, maxChars, maxFileBytes }: PasteBoxProps) {
  const { t, language } = useTexts();
  const excess = text.length - maxChars;
  const count = Math.max(0, excess).toLocaleString(language);
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('ui:paste.title')}</h1>
      <form
        class="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          if (excess <= 0) onExplain();
        }}
      >
        <label class="field-label" for="paste-text">
          {t('ui:paste.label')}
        </label>
        <textarea
          id="paste-text"
          class="field paste-text"
          rows={8}
          dir="auto"
          spellcheck={false}
          translate={false}
          aria-describedby="paste-hint"
          aria-invalid={excess > 0}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <p id="paste-hint" class="small soft" role="status">
          {excess > 0 ? t('ui:paste.tooLong', { count }) : t('ui:paste.hint')}
        </p>
        <p class="button-row">
          <button type="submit" class="button button-main" disabled={excess > 0}>
            {t('ui:paste.button')}
          </button>
          {text !== '' && (
            <button type="button" class="button-plain" onClick={() => onText('')}>
              {t('ui:paste.clear')}
            </button>
          )}
        </p>
      </form>
      <FileDrop onFile={onFile} maxFileBytes={maxFileBytes} />
    </div>
  );
}
