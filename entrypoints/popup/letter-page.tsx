import { LetterComposer } from '../../components/letter/letter-composer';
import type { LetterFile } from '../../components/letter/letter-ways';
import { useTexts } from '../../components/texts';
import type { LetterWay } from '../../core/explanation';
import { letterKinds } from '../../core/letter-kinds';
import { limits } from '../../core/limits';
import { ask } from '../shared/ask';
import { copy } from '../shared/clipboard';
import { download } from '../shared/download';
import type { LetterDesk, LetterState } from './letter';

interface LetterPageProps {
  readonly letter: LetterDesk;
  readonly state: LetterState;
  /** What the way back says: where the letter was begun. */
  readonly back: string;
  readonly onToast: (text: string) => void;
}

const most = { field: limits.letterFieldChars, headers: limits.letterHeadersChars, body: limits.letterChars };

/** The letter, and the ways to hand it over. */
export function LetterPage({ letter, state, back, onToast }: LetterPageProps) {
  const { t } = useTexts();
  const { draft, wasRestored } = state;
  const { subject = '', body: written = '' } = state.letter ?? {};
  const body = draft.body ?? written;
  const unexpected = () => onToast(`${t('errors:unexpected.title')} ${t('errors:unexpected.why')}`);
  // The page bars these ways itself; the background is the one that lets nothing through.
  const refused = () => onToast(t('letter:warning.blocked-address'));
  const handOver = async (by: LetterWay, empty: boolean) => {
    const answer = await ask({ type: 'send-letter', draft, by, empty }).catch(() => undefined);
    return answer?.state;
  };
  const send = async (by: LetterWay) => {
    const state = await handOver(by, false);
    if (state === undefined) return unexpected();
    if (state === 'refused') return refused();
    if (state === 'open') return onToast(t('ui:toast.opening'));
    // Mail programs cut long links without a word: they get an empty mail, and the letter goes by the clipboard.
    const isCopied = (await copy(body)) && (await handOver(by, true)) === 'open';
    onToast(isCopied ? t('ui:toast.letterCopiedOpening') : t('letter:warning.too-long'));
  };
  const copyLetter = async () => {
    const isCopied = await copy(`${subject}\n\n${body}`);
    onToast(isCopied ? t('ui:toast.letterCopied') : `${t('errors:copy-failed.title')} ${t('errors:copy-failed.why')}`);
  };
  const save = async (as: LetterFile) => {
    if (as === 'txt') download('redeliver-letter.txt', 'text/plain', `${subject}\n\n${body}\n`);
    else {
      const eml = await ask({ type: 'write-eml', draft }).catch(() => undefined);
      if (!eml) return unexpected();
      if (eml.content === null) return refused();
      download('redeliver-letter.eml', 'message/rfc822', eml.content);
    }
    onToast(t('ui:toast.letterSaved'));
  };
  return (
    <LetterComposer
      draft={draft}
      kinds={letterKinds}
      letter={state.letter}
      wasRestored={wasRestored}
      most={most}
      back={back}
      onDraft={letter.change}
      onSend={(by) => void send(by)}
      onSave={(as) => void save(as)}
      onCopy={() => void copyLetter()}
      onBack={letter.close}
    />
  );
}
