import type { Kind } from '../../core/read/bounce';
import { useTexts } from '../texts';
import { toneOf } from './tone';
import './chip.css';

/** The state of a message, or of one recipient's, in two words. */
export function Chip({ fate, permanent = false }: { fate: Kind; permanent?: boolean }) {
  const { t } = useTexts();
  const isRefusal = fate === 'failed' && permanent;
  return (
    <span class={`chip chip-${toneOf[fate]}`}>
      {isRefusal ? t('ui:chip.refused') : t(`diagnosis:kind.${fate}.chip`)}
    </span>
  );
}
