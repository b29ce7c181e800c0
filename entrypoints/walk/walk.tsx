import { useEffect, useState } from 'preact/hooks';
import type { LetterKindId } from '../../catalog/schema';
import { Toast } from '../../components/page/toast';
import { useTexts } from '../../components/texts';
import { WalkView } from '../../components/walk/walk-view';
import type { WalkAnswer } from '../../core/explanation';
import type { WalkCase, WalkProgress } from '../../core/walk-case';
import { useLetter } from '../popup/letter';
import { LetterPage } from '../popup/letter-page';
import { ask } from '../shared/ask';
import { copy } from '../shared/clipboard';
import type { PageProps } from '../shared/page';
import { useToast } from '../shared/toast';
import { door, id, openOther, token } from './place';

const nothing: WalkAnswer = { walk: null, about: null, progress: { done: [], outcome: null } };
const noFacts: WalkCase = {
  original: { from: null, to: null, subject: null, messageId: null, date: null },
  letterLanguage: null,
  recipient: {
    address: null,
    status: null,
    diagnostic: null,
    remoteHost: null,
    rejectedIp: null,
    blocklistName: null,
    letter: null,
  },
  door: null,
};

/** The walk-through that the address names, and the change of how far somebody is with it. */
function useWalk(): [answer: WalkAnswer | null, change: (progress: WalkProgress) => void] {
  const [answer, setAnswer] = useState<WalkAnswer | null>(null);
  useEffect(() => {
    void ask({ type: 'get-walk', walk: id, token }).then(setAnswer, () => setAnswer(nothing));
  }, []);
  const change = (progress: WalkProgress) => {
    setAnswer((last) => last && { ...last, progress });
    void ask({ type: 'save-walk', walk: id, token, progress });
  };
  return [answer, change];
}

/** A walk-through beside the page that it leads through; a letter takes its place while it is written. */
export function Walk({ settings, onSettings }: PageProps) {
  const { t, language } = useTexts();
  const [answer, change] = useWalk();
  const [toast, showToast] = useToast();
  const letter = useLetter();
  const name = answer?.walk ? t(`walks:walk.${answer.walk.id}.title` as never) : '';
  useEffect(() => {
    document.title = name ? `${name} – Redeliver` : 'Redeliver';
  }, [name]);
  if (!answer) return null;
  const { about, progress } = answer;
  const failure = (key: 'copy-failed' | 'door-closed') => `${t(`errors:${key}.title`)} ${t(`errors:${key}.why`)}`;
  const copyAs = async (text: string, done: string) => showToast((await copy(text)) ? done : failure('copy-failed'));
  const openDoor = async (destination: string, ip: string | null) => {
    if (ip === null) showToast(t('ui:toast.opening'));
    else await copyAs(ip, t('ui:toast.ipCopiedOpening'));
    const isOpen = await ask({ type: 'open', destination, ip, language }).catch(() => undefined);
    if (!isOpen?.ok) showToast(failure('door-closed'));
  };
  const write = (kind: LetterKindId) => {
    const { recipient, ...report } = about ?? noFacts;
    const destination = door ?? about?.door ?? recipient.letter?.destination ?? null;
    letter.start(report, { ...recipient, letter: { destination, listed: recipient.letter?.listed ?? null } }, kind);
  };
  const mark = (step: string, isDone: boolean) => {
    const others = progress.done.filter((one) => one !== step);
    change({ ...progress, done: isDone ? [...others, step] : others });
  };
  return (
    <>
      {letter.state && (
        <main class="page">
          <LetterPage letter={letter} state={letter.state} back={t('walks:back')} onToast={showToast} />
        </main>
      )}
      <div hidden={letter.state !== null}>
        <WalkView
          answer={answer}
          door={door}
          onLanguage={(chosen) => onSettings({ ...settings, language: chosen })}
          onDone={mark}
          onOutcome={(outcome) => change({ ...progress, outcome: { id: outcome, at: Date.now() } })}
          onCopy={(text, of) => void copyAs(text, t('walks:copied', { name: of }))}
          onDoor={(destination, ip) => void openDoor(destination, ip)}
          onLetter={write}
          onGuide={(section) => void ask({ type: 'open-page', page: 'guide', tab: null, section })}
          onWalk={openOther}
        />
      </div>
      <Toast text={toast} />
    </>
  );
}
