import type { ExplainedRecipient } from '../../core/explanation';
import type { Kind } from '../../core/read/bounce';
import { useTexts } from '../texts';
import { Chip } from './chip';
import { receiverOf, titleOf } from './wording';
import './verdict.css';

/** What happened: state, receiver, one sentence. */
export function Verdict({ recipient, fate }: { recipient: ExplainedRecipient; fate: Kind }) {
  const texts = useTexts();
  return (
    <div class="stack-tight">
      <p class="verdict-state">
        <Chip fate={fate} permanent={recipient.diagnosis.permanent} />
        <span>{receiverOf(texts, recipient)}</span>
      </p>
      <h1 tabIndex={-1}>{titleOf(texts, recipient, fate)}</h1>
      {fate === 'delayed' && <p class="verdict-wait">{texts.t('diagnosis:kind.delayed.why')}</p>}
    </div>
  );
}
