import type { ExplainedRecipient } from '../../core/explanation';
import type { Kind } from '../../core/read/bounce';
import { useTexts } from '../texts';
import { Chip } from './chip';
import { receiverOf, titleOf, whyOf } from './wording';
import './verdict.css';

/** What happened: state, receiver, one sentence, and why in a few more words. */
export function Verdict({ recipient, fate }: { recipient: ExplainedRecipient; fate: Kind }) {
  const texts = useTexts();
  const why = whyOf(texts, recipient, fate);
  return (
    <div class="stack-tight">
      <p class="verdict-state">
        <Chip fate={fate} permanent={recipient.diagnosis.permanent} />
        <span>{receiverOf(texts, recipient)}</span>
      </p>
      <h1 tabIndex={-1}>{titleOf(texts, recipient, fate)}</h1>
      {why && <p class="soft">{why}</p>}
      {fate === 'delayed' && <p class="verdict-wait">{texts.t('diagnosis:kind.delayed.why')}</p>}
    </div>
  );
}
