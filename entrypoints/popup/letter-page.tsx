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
  const handOver = async (by: LetterWay, text: string) => {
    const to = draft.fields.recipient;
    const answer = await ask({ type: 'send-letter', to, subject, body: text, by }).catch(() => undefined);
    return answer?.ok ?? false;
  };
  const send = async (by: LetterWay) => {
    if (await handOver(by, body)) return onToast(t('ui:toast.opening'));
    // Mail programs cut long links without a word: they get an empty mail, and the letter goes by the clipboard.
    const isCopied = (await copy(body)) && (await handOver(by, ''));
    onToast(isCopied ? t('ui:toast.letterCopiedOpening') : t('letter:warning.too-long'));
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
