import type { ReadError } from '../../core/explanation';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import './failure.css';

interface FailureProps {
  readonly error: ReadError;
  readonly onAgain?: () => void;
  readonly onPaste?: () => void;
}

/** What went wrong, in words, and the way on. */
export function Failure({ error, onAgain, onPaste }: FailureProps) {
  const { t } = useTexts();
  return (
    <div class="failure" role="alert">
      <Icon name="warn" size={26} />
      <h1 tabIndex={-1}>{t(`errors:${error}.title`)}</h1>
      <p class="soft">{t(`errors:${error}.why`)}</p>
      {(onAgain || onPaste) && (
        <p class="button-row">
          {onPaste && (
            <button type="button" class="button" onClick={onPaste}>
              {t('ui:failure.paste')}
            </button>
          )}
          {onAgain && (
            <button type="button" class="button" onClick={onAgain}>
              {t('ui:failure.again')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
