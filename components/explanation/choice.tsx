import type { ComponentChildren } from 'preact';
import { Icon } from '../page/icon';
import './choice.css';

interface ChoiceProps {
  readonly title: string;
  readonly hint: string;
  /** One line each, in the order of the report. */
  readonly lines: readonly ComponentChildren[];
  readonly onChoose: (index: number) => void;
}

/** A list of which one is to be chosen. */
export function Choice({ title, hint, lines, onChoose }: ChoiceProps) {
  return (
    <>
      <div class="stack-tight">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="soft">{hint}</p>
      </div>
      <ul class="choice">
        {lines.map((line, index) => (
          <li key={index}>
            <button type="button" class="choice-line" onClick={() => onChoose(index)}>
              <span class="choice-words">{line}</span>
              <Icon name="next" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way back from what was chosen. */
export function BackButton({ text, onBack }: { text: string; onBack: () => void }) {
  return (
    <p>
      <button type="button" class="button-plain back" onClick={onBack}>
        <Icon name="back" size={16} />
        {text}
      </button>
    </p>
  );
}
