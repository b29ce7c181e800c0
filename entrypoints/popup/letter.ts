import { useRef, useState } from 'preact/hooks';
import type { LetterKindId } from '../../catalog/schema';
import { useTexts } from '../../components/texts';
import type { Letter } from '../../core/explanation';
import type { Draft, LetterFields } from '../../core/messages';
import { ask } from '../shared/ask';
import { fieldsForAbuse, fieldsFrom, type LetterRecipient, type LetterReport, resume } from './letter-fields';

export interface LetterState {
  readonly draft: Draft;
  readonly letter: Letter | null;
  readonly wasRestored: boolean;
}

export interface LetterDesk {
  readonly state: LetterState | null;
  readonly start: (report: LetterReport, recipient: LetterRecipient, kind: LetterKindId) => void;
  /** A report of unwanted mail that came from somewhere. */
  readonly startAbuse: (source: string) => void;
  readonly change: (draft: Draft) => void;
  readonly close: () => void;
}

/** The letter in the making: every change is kept at once, for a popup closes without a word. */
export function useLetter(): LetterDesk {
  const { language } = useTexts();
  const [state, setState] = useState<LetterState | null>(null);
  // Answers may overtake each other; only the one to the latest question counts.
  const asked = useRef(0);

  const show = async (draft: Draft, wasRestored: boolean) => {
    asked.current += 1;
    const number = asked.current;
    // The last text stands until the next one comes, but not under the name of another kind.
    const isSameKind = (last: LetterState | null) => last?.draft.fields.kind === draft.fields.kind;
    setState((last) => ({ draft, letter: (isSameKind(last) && last?.letter) || null, wasRestored }));
    const letter = await ask({ type: 'write-letter', draft }).catch(() => null);
    if (number === asked.current && letter) setState({ draft, letter, wasRestored });
  };
  const begin = async (fields: LetterFields) => {
    const kept = resume(await ask({ type: 'get-draft' }).catch(() => null), fields);
    await show(kept ?? { fields, body: null }, kept !== null);
  };
  const start = (report: LetterReport, recipient: LetterRecipient, kind: LetterKindId) =>
    void begin(fieldsFrom(report, recipient, kind, language));
  const startAbuse = (source: string) => void begin(fieldsForAbuse(source, language));
  const change = (draft: Draft) => {
    void ask({ type: 'save-draft', draft });
    void show(draft, state?.wasRestored ?? false);
  };
  const close = () => {
    asked.current += 1;
    setState(null);
  };
  return { state, start, startAbuse, change, close };
}
