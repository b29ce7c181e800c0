import type { ActionId, LetterKindId } from '../../catalog/schema';
import type { ActionEvent } from '../../components/explanation/actions';
import { reportText } from '../../components/explanation/report-text';
import type { Asked } from '../../components/lookup/asked';
import { useTexts } from '../../components/texts';
import type { ExplainedRecipient, Explanation, LetterAim, LetterStart } from '../../core/explanation';
import { letterDoor } from '../../core/follow/letter-door';
import { ask } from '../shared/ask';
import { copy } from '../shared/clipboard';
import type { Follow } from './follow';
import { walkCaseOf } from './walk-case';

export interface Acts {
  readonly act: (event: ActionEvent, explanation: Explanation, recipient: ExplainedRecipient) => void;
  readonly copyIp: (ip: string) => void;
}

/** The letter that a button begins; null for a button that begins none. */
function aimOf(action: ActionId, start: LetterStart | null): LetterAim | null {
  if (action === 'recipient-letter') return { kind: 'recipient', destination: start?.destination ?? null };
  if (action === 'letter') return start;
  return action === 'letter-own-server' ? (start?.ownServer ?? null) : null;
}

type StartLetter = (explanation: Explanation, recipient: ExplainedRecipient, kind: LetterKindId) => void;

/** What the buttons do: copy, open a door, begin a letter. Opening may close the popup, so copying comes first. */
export function useActs(
  startLetter: StartLetter,
  startLookUp: (wanted: Asked) => void,
  follow: Follow,
  showToast: (text: string) => void,
): Acts {
  const texts = useTexts();
  const { t, language } = texts;

  const copyAs = async (text: string, done: string): Promise<boolean> => {
    const isCopied = await copy(text);
    showToast(isCopied ? done : `${t('errors:copy-failed.title')} ${t('errors:copy-failed.why')}`);
    return isCopied;
  };
  const open = async (destination: ActionId, ip: string | null, copied: string | null, about?: ExplainedRecipient) => {
    if (copied === null) showToast(t('ui:toast.opening'));
    else await copyAs(copied, t('ui:toast.ipCopiedOpening'));
    // Before the door opens, for the popup closes then.
    if (about) await follow.noteOpened(about, destination);
    const isOpen = await ask({ type: 'open', destination, ip, language }).catch(() => undefined);
    if (!isOpen?.ok) showToast(`${t('errors:door-closed.title')} ${t('errors:door-closed.why')}`);
  };
  const openWalk = async (explanation: Explanation, recipient: ExplainedRecipient) => {
    const about = walkCaseOf(explanation, recipient);
    // Which leads to the door, and to nothing else.
    await follow.noteOpened(recipient, recipient.walk?.door ?? recipient.walk?.id ?? '');
    const isOpen = await ask({ type: 'open-walk', walk: recipient.walk?.id ?? '', about }).catch(() => undefined);
    if (!isOpen?.ok) showToast(`${t('errors:unexpected.title')} ${t('errors:unexpected.why')}`);
  };
  const write = (explanation: Explanation, recipient: ExplainedRecipient, aim: LetterAim) => {
    const door = letterDoor(aim);
    if (door !== null) void follow.noteOpened(recipient, door);
    const listed = recipient.letter?.listed ?? null;
    startLetter(explanation, { ...recipient, letter: { ...aim, listed, ownServer: null } }, aim.kind);
  };
  const act = ({ action, copyIp }: ActionEvent, explanation: Explanation, recipient: ExplainedRecipient) => {
    const aim = aimOf(action, recipient.letter);
    if (aim) return write(explanation, recipient, aim);
    switch (action) {
      case 'copy-ip':
        return void copyAs(recipient.rejectedIp ?? '', t('ui:toast.ipCopied'));
      case 'copy-report':
      case 'forward-report':
        return void copyAs(reportText(texts, explanation, recipient), t('ui:toast.reportCopied'));
      case 'check-ip':
        return recipient.rejectedIp ? startLookUp({ of: 'ip', ip: recipient.rejectedIp }) : undefined;
      case 'check-domain':
        return recipient.lookUp ? startLookUp(recipient.lookUp) : undefined;
      case 'walk':
        return void openWalk(explanation, recipient);
      case 'guide':
        return void ask({ type: 'open-page', page: 'guide', tab: null, section: recipient.guide ?? '' });
      default:
        return void open(action, recipient.rejectedIp, copyIp, recipient);
    }
  };
  return {
    act,
    copyIp: (ip) => void copyAs(ip, t('ui:toast.ipCopied')),
  };
}
