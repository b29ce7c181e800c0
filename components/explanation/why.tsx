import type { ExplainedRecipient } from '../../core/explanation';
import type { Kind } from '../../core/read/bounce';
import { useTexts } from '../texts';
import { whyOf } from './wording';

/** What lies behind it; below the button, so that the button is in sight when the popup opens. */
export function Why({ recipient, fate }: { recipient: ExplainedRecipient; fate: Kind }) {
  const texts = useTexts();
  const why = whyOf(texts, recipient, fate);
  if (!why) return null;
  return (
    <section class="stack-tight">
      {fate !== 'delivered' && <h2>{texts.t('ui:why.title')}</h2>}
      <p>{why}</p>
    </section>
  );
}
