import type { LetterKindId, WalkStep } from '../../catalog/schema';
import type { WalkCase } from '../../core/walk-case';
import { actionText } from '../explanation/wording';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import { WalkAsks } from './walk-asks';

export interface WalkEvents {
  readonly onCopy: (text: string, name: string) => void;
  /** Opens a destination; `copyIp` goes to the clipboard with the same click. */
  readonly onDoor: (destination: string, copyIp: string | null) => void;
  readonly onLetter: (kind: LetterKindId) => void;
}

interface StepViewProps extends WalkEvents {
  readonly step: WalkStep;
  readonly about: WalkCase | null;
  /** The destination that `given` stands for; null where it is not known. */
  readonly givenDoor: string | null;
  /** The refused IP, where the pages that this walk-through opens ask for it. */
  readonly ip: string | null;
  readonly isDone: boolean;
  readonly onDone: (isDone: boolean) => void;
}

/** One step, with all that it needs: a tick, what to copy, the door and the letter. */
export function WalkStepView(props: StepViewProps) {
  const { step, about, givenDoor, ip, isDone, onDone, onCopy, onDoor, onLetter } = props;
  const texts = useTexts();
  const { t } = texts;
  const text = (key: string) => t(key as never);
  const { letter } = step;
  const door = step.door === 'given' ? givenDoor : step.door;
  return (
    <li class="walk-step">
      <h3>
        <label class="walk-tick">
          <input type="checkbox" checked={isDone} onChange={({ currentTarget }) => onDone(currentTarget.checked)} />
          {text(`walks:step.${step.id}.title`)}
        </label>
      </h3>
      <p>{text(`walks:step.${step.id}.text`)}</p>
      {step.asks && <WalkAsks asks={step.asks} about={about} onCopy={onCopy} />}
      {(door || letter) && (
        <div class="button-row">
          {door && (
            <button type="button" class="button button-main" onClick={() => onDoor(door, ip)}>
              {actionText(texts, door, { ip, address: null })}
              <Icon name="tab" size={16} />
            </button>
          )}
          {letter && (
            <button type="button" class="button" onClick={() => onLetter(letter)}>
              {text(`walks:letter.${letter}`)}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
