import type { Letter, LetterWay } from '../../core/explanation';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';

export type LetterFile = 'eml' | 'txt';

export interface LetterWaysProps {
  readonly letter: Letter | null;
  /** It would come back from where it is about to be sent: only ways that send nothing are open. */
  readonly isBarred: boolean;
  readonly onSend: (by: LetterWay) => void;
  readonly onSave: (as: LetterFile) => void;
  readonly onCopy: () => void;
}

const ways = ['mailto', 'gmail', 'outlook'] as const;

/** How the letter leaves this page; none of the ways sends it. */
export function LetterWays({ letter, isBarred, onSend, onSave, onCopy }: LetterWaysProps) {
  const { t } = useTexts();
  const isBarredFor = isBarred ? { 'aria-describedby': 'letter-elsewhere-hint' } : {};
  const tooLong = letter?.tooLong ?? [];
  return (
    <div class="letter-ways stack-tight">
      {tooLong.length > 0 && (
        <p class="small letter-note">
          {t(tooLong.length > 1 ? 'letter:warning.too-long-webmail' : 'letter:warning.too-long')}
        </p>
      )}
      <button type="button" class="button button-main" onClick={onCopy}>
        {t('ui:letter.copy')}
        <Icon name="copy" size={16} />
      </button>
      <div class="letter-others">
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            class="button"
            disabled={isBarred}
            {...isBarredFor}
            onClick={() => onSend(way)}
          >
            {t(`ui:letter.${way}`)}
          </button>
        ))}
        <button type="button" class="button" disabled={isBarred} {...isBarredFor} onClick={() => onSave('eml')}>
          {t('ui:letter.eml')}
        </button>
        <button type="button" class="button" onClick={() => onSave('txt')}>
          {t('ui:letter.txt')}
        </button>
      </div>
    </div>
  );
}
