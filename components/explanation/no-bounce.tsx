import type { Explanation } from '../../core/explanation';
import { useTexts } from '../texts';
import { Chip } from './chip';
import { Codes } from './codes';
import { Signs } from './notice';

interface NoBounceProps {
  readonly explanation: Explanation | null;
  /** Absent where the text was pasted just now. */
  readonly onPaste?: () => void;
}

/** No bounce: says so, why, and what to do if there is one after all. */
export function NoBounce({ explanation, onPaste }: NoBounceProps) {
  const { t } = useTexts();
  const signs = explanation?.signs.length ? explanation.signs : (['no-sign'] as const);
  return (
    <div class="stack">
      <div class="stack-tight">
        <p>
          <Chip fate="none" />
        </p>
        <h1 tabIndex={-1}>{t('diagnosis:noBounce.title')}</h1>
      </div>
      <section class="stack-tight">
        <h2>{t('ui:none.why')}</h2>
        <Signs signs={signs} />
        {explanation && <Codes codes={explanation.codes} />}
      </section>
      {onPaste && (
        <section class="card stack-tight">
          <h2>{t('ui:none.todoTitle')}</h2>
          <ul class="signs">
            <li>{t('ui:none.open')}</li>
            <li>{t('ui:none.select')}</li>
            <li>{t('ui:none.file')}</li>
          </ul>
          <p>
            <button type="button" class="button" onClick={onPaste}>
              {t('ui:none.paste')}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
