import type { ComponentChildren } from 'preact';
import type { ExplainedRecipient, Explanation } from '../../core/explanation';
import type { FollowEvents } from '../follow/events';
import { StandingNote } from '../follow/standing-note';
import { type ActionEvent, Actions } from './actions';
import { Futile, GuideLink, LetterLinks, Steps, WalkLink } from './advice';
import { Backscatter } from './backscatter';
import { Evidence } from './evidence';
import { Facts, RefusedIp } from './facts';
import { Fix } from './fix';
import { Lights } from './lights';
import { fateOf } from './tone';
import { Verdict } from './verdict';
import { Way } from './way';
import { Why } from './why';

export interface RecipientViewProps {
  readonly explanation: Explanation;
  readonly recipient: ExplainedRecipient;
  readonly note?: ComponentChildren;
  readonly onAct: (event: ActionEvent) => void;
  readonly onCopyIp: (ip: string) => void;
  readonly follow?: FollowEvents;
}

/** One recipient's fate, in the order in which people ask. */
export function RecipientView({ explanation, recipient, note, onAct, onCopyIp, follow }: RecipientViewProps) {
  const fate = fateOf(explanation.kind, recipient.action);
  const { rejectedIp, diagnosis } = recipient;
  const isOpen = fate !== 'delivered';
  const standing = follow?.standingOf(recipient);
  return (
    <>
      <Verdict recipient={recipient} fate={fate} />
      <Way recipient={recipient} fate={fate} />
      {note}
      {isOpen ? (
        <>
          <Fix recipient={recipient} />
          {follow && standing && (
            <StandingNote
              standing={standing}
              onDeed={(deed) => follow.onDeed(recipient, deed)}
              onList={follow.onList}
            />
          )}
          <Actions recipient={recipient} onAct={onAct} />
          <WalkLink recipient={recipient} onAct={onAct} />
          <Why recipient={recipient} fate={fate} />
          {diagnosis.lights && <Lights lights={diagnosis.lights} />}
          <Steps recipient={recipient} />
          <LetterLinks recipient={recipient} onAct={onAct} />
          <GuideLink recipient={recipient} onAct={onAct} />
          {rejectedIp && <RefusedIp ip={rejectedIp} onCopyIp={onCopyIp} />}
        </>
      ) : (
        <Why recipient={recipient} fate={fate} />
      )}
      <div>
        {isOpen && <Futile recipient={recipient} />}
        <Evidence recipient={recipient} />
        <Facts explanation={explanation} recipient={recipient} />
        {fate === 'failed' && <Backscatter />}
      </div>
    </>
  );
}
