import type { ExplainedRecipient } from '../../core/explanation';
import { Icon } from '../page/icon';
import { firstText, useTexts } from '../texts';
import type { ActionsProps } from './actions';
import { futileOf, stepOf } from './wording';
import './advice.css';

/** What to do, in order. */
export function Steps({ recipient }: { recipient: ExplainedRecipient }) {
  const texts = useTexts();
  const { steps } = recipient.advice;
  if (steps.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2>{texts.t('ui:steps.title')}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{stepOf(texts, step, recipient)}</li>
        ))}
      </ol>
    </section>
  );
}

/** The way to the walk-through of the main button's door: what to copy and do there, and what may come of it. */
export function WalkLink({ recipient, onAct }: Pick<ActionsProps, 'recipient' | 'onAct'>) {
  const { t } = useTexts();
  if (recipient.walk === null) return null;
  return (
    <button type="button" class="button-plain advice-guide" onClick={() => onAct({ action: 'walk', copyIp: null })}>
      {t('ui:walk.open')}
      <Icon name="tab" size={16} />
    </button>
  );
}

/** The way to the guide, where it says more. */
export function GuideLink({ recipient, onAct }: Pick<ActionsProps, 'recipient' | 'onAct'>) {
  const { t } = useTexts();
  if (recipient.guide === null) return null;
  return (
    <button type="button" class="button-plain advice-guide" onClick={() => onAct({ action: 'guide', copyIp: null })}>
      {t('ui:guide.more')}
      <Icon name="tab" size={16} />
    </button>
  );
}

/**
 * The letter that fits, where it is not one to the recipient: that one is among the actions. Below it the one for those
 * who run the sending server themselves, since no report tells who they are.
 */
export function LetterLinks({ recipient, onAct }: Pick<ActionsProps, 'recipient' | 'onAct'>) {
  const texts = useTexts();
  const { kind, ownServer } = recipient.letter ?? {};
  const offers = [
    { action: 'letter', text: kind && firstText(texts, [`letter:offer.${kind}`]) },
    { action: 'letter-own-server', text: ownServer && firstText(texts, [`letter:offerOwn.${ownServer.kind}`]) },
  ];
  return offers.map(
    ({ action, text }) =>
      text && (
        <button
          key={action}
          type="button"
          class="button-plain advice-guide"
          onClick={() => onAct({ action, copyIp: null })}
        >
          {text}
        </button>
      ),
  );
}

/** What people try first and need not. */
export function Futile({ recipient }: { recipient: ExplainedRecipient }) {
  const texts = useTexts();
  const { futile } = recipient.advice;
  if (futile.length === 0) return null;
  return (
    <details>
      <summary>{texts.t('ui:futile.title')}</summary>
      <ul class="futile">
        {futile.map((id) => (
          <li key={id}>{futileOf(texts, id, recipient)}</li>
        ))}
      </ul>
    </details>
  );
}
