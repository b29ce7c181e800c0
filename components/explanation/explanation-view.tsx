import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ExplainedRecipient, Explanation } from '../../core/explanation';
import type { FollowEvents } from '../follow/events';
import { useTexts } from '../texts';
import type { ActionEvent } from './actions';
import { Address } from './address';
import { Chip } from './chip';
import { BackButton, Choice } from './choice';
import { useFocusOnChange } from './focus';
import { Notice } from './notice';
import { RecipientView } from './recipient-view';
import { fateOf } from './tone';
import { titleOf } from './wording';

export interface ExplanationEvents {
  readonly onAct: (event: ActionEvent, explanation: Explanation, recipient: ExplainedRecipient) => void;
  readonly onCopyIp: (ip: string) => void;
  /** Absent where nothing can be followed up. */
  readonly follow?: FollowEvents;
}

interface ExplanationViewProps extends ExplanationEvents {
  readonly explanation: Explanation;
  /** Beside what happened: where the full report is, or that this comes from it. */
  readonly note?: ComponentChildren;
}

function RecipientLine({ recipient, explanation }: { recipient: ExplainedRecipient; explanation: Explanation }) {
  const texts = useTexts();
  const fate = fateOf(explanation.kind, recipient.action);
  return (
    <>
      <strong>{recipient.address ? <Address text={recipient.address} /> : texts.t('ui:recipients.unnamed')}</strong>
      <span class="small soft">{titleOf(texts, recipient, fate)}</span>
      <span>
        <Chip fate={fate} permanent={recipient.diagnosis.permanent} />
      </span>
    </>
  );
}

/** Everything about one report: of several recipients, one is chosen first. */
export function ExplanationView({ explanation, note, onAct, onCopyIp, follow }: ExplanationViewProps) {
  const { t } = useTexts();
  const { recipients } = explanation;
  const [chosen, setChosen] = useState<number | null>(null);
  const place = useFocusOnChange<HTMLDivElement>(chosen);
  const recipient = recipients.length === 1 ? recipients[0] : chosen === null ? undefined : recipients[chosen];
  if (recipients.length === 0) {
    return (
      <div class="stack">
        <Notice explanation={explanation} />
        {note}
      </div>
    );
  }
  return (
    <div class="stack" ref={place}>
      {recipient && recipients.length > 1 && (
        <BackButton text={t('ui:recipients.back', { count: recipients.length })} onBack={() => setChosen(null)} />
      )}
      {recipient ? (
        <RecipientView
          explanation={explanation}
          recipient={recipient}
          note={note}
          onAct={(event) => onAct(event, explanation, recipient)}
          onCopyIp={onCopyIp}
          {...(follow && { follow })}
        />
      ) : (
        <>
          <Choice
            title={t('ui:recipients.title', { count: recipients.length })}
            hint={t('ui:recipients.hint')}
            lines={recipients.map((one) => (
              <RecipientLine key={one.address} recipient={one} explanation={explanation} />
            ))}
            onChoose={setChosen}
          />
          {note}
        </>
      )}
    </div>
  );
}
