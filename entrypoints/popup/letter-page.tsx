import { LetterComposer, type LetterWay } from '../../components/letter/letter-composer';
import { useTexts } from '../../components/texts';
import { limits } from '../../core/limits';
import { ask } from '../shared/ask';
import { copy } from '../shared/clipboard';
import type { LetterDesk, LetterState } from './letter';

interface LetterPageProps {
  readonly letter: LetterDesk;
  readonly state: LetterState;
  readonly onToast: (text: string) => void;
}

/** The letter to the recipient, and the ways to hand it over. */
export function LetterPage({ letter, state, onToast }: LetterPageProps) {
  const { t } = useTexts();
  const { draft, wasRestored } = state;
  const subject = state.letter?.subject ?? '';
  const body = draft.body ?? state.letter?.body ?? '';
  const send = async (by: LetterWay) => {
    const answer = await ask({ type: 'send-letter', to: draft.fields.recipient, subject, body, by }).catch(
      () => undefined,
    );
    onToast(answer?.ok ? t('ui:toast.opening') : t('letter:warning.too-long'));
  };
  const copyLetter = async () => {
    const isCopied = await copy(`${subject}\n\n${body}`);
    onToast(isCopied ? t('ui:toast.letterCopied') : `${t('errors:copy-failed.title')} ${t('errors:copy-failed.why')}`);
  };
  return (
    <LetterComposer
      draft={draft}
      letter={state.letter}
      wasRestored={wasRestored}
      maxChars={limits.letterFieldChars}
      maxBodyChars={limits.letterChars}
      onDraft={letter.change}
      onSend={(by) => void send(by)}
      onCopy={() => void copyLetter()}
      onBack={letter.close}
    />
  );
}
