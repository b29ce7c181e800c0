import type { ExplainedRecipient } from '../../core/explanation';
import { useTexts } from '../texts';
import { actorOf } from './wording';
import './fix.css';

/** Who can fix it: the one line that most readers came for. */
export function Fix({ recipient }: { recipient: ExplainedRecipient }) {
  const texts = useTexts();
  return (
    <p class="fix">
      <span class="fix-label">{texts.t('ui:fix.label')}</span> <strong>{actorOf(texts, recipient)}</strong>
    </p>
  );
}
