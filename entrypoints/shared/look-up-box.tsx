import { useEffect, useRef, useState } from 'preact/hooks';
import { IpBox } from '../../components/ip/ip-box';
import type { Asked } from '../../components/lookup/asked';
import { subjectOf } from '../../components/lookup/wording';
import { Icon } from '../../components/page/icon';
import { useTexts } from '../../components/texts';
import type { CheckAnswer } from '../../core/explanation';
import { limits } from '../../core/limits';
import type { FactTexts } from '../../core/lookup/facts';
import type { LookUpPlaces } from '../../core/lookup/places';
import { ask } from './ask';
import { copy } from './clipboard';
import { LookUpDesk } from './look-up-desk';

/** A look-up that a click elsewhere has begun. */
export interface Opened {
  readonly ask: Asked;
  /** What the browser says, which was asked within that click; null: whom to ask was not known then. */
  readonly granted: Promise<boolean> | null;
}

export interface LookUpBoxProps {
  readonly places: LookUpPlaces | null;
  /** Addresses that the bounces in the tab name as refused. */
  readonly refusedIps: readonly string[];
  /** Each new one takes the place of what is shown. */
  readonly opened: Opened | null;
  /** What stands in the box at first. */
  readonly typed?: string;
  readonly intro?: string;
  /** Whether there is more room elsewhere. */
  readonly hasTabLink?: boolean;
  readonly onToast: (text: string) => void;
  readonly onAbuse: (ip: string) => void;
}

interface Shown {
  /** Of the check: a new one ends what the last one had begun. */
  readonly number: number;
  readonly answer: CheckAnswer;
  /** Null where there is nothing to look up. */
  readonly asked: Asked | null;
  readonly granted: Promise<boolean> | null;
}

/** What a check leads to: a special address and what is neither address nor domain cannot be looked up. */
function askedOf({ ip, domain, canDelist }: CheckAnswer): Asked | null {
  if (ip) return canDelist ? { of: 'ip', ip } : null;
  return domain ? { of: 'domain', domain, ip: null, envelope: null, signatures: [] } : null;
}

/** The box for an address or a domain: what is known of it, and the look-up when its button is pressed. */
export function LookUpBox({
  places,
  refusedIps,
  opened,
  typed = '',
  intro,
  hasTabLink,
  onToast,
  onAbuse,
}: LookUpBoxProps) {
  const { t, language } = useTexts();
  const [text, setText] = useState(typed);
  const [shown, setShown] = useState<Shown | null>(null);
  // Answers may overtake each other; only the one to the latest question counts.
  const asked = useRef(0);
  // The same domain may be checked again, which must not cost what was typed beside it.
  const facts = useRef<(FactTexts & { readonly about: string }) | null>(null);

  const check = async (wanted: string, begun: Opened | null = null) => {
    asked.current += 1;
    const number = asked.current;
    setText(wanted);
    const answer = await ask({ type: 'check-ip', text: wanted }).catch(() => null);
    if (!answer || number !== asked.current) return;
    setShown({ number, answer, asked: begun?.ask ?? askedOf(answer), granted: begun?.granted ?? null });
  };
  useEffect(() => {
    if (opened) void check(subjectOf(opened.ask), opened);
  }, [opened]);
  useEffect(() => {
    if (typed && !opened) void check(typed);
  }, []);

  const copyIp = async (ip: string, done: string) =>
    onToast((await copy(ip)) ? done : `${t('errors:copy-failed.title')} ${t('errors:copy-failed.why')}`);
  const openDoor = async (destination: string, ip: string) => {
    await copyIp(ip, t('ui:toast.ipCopiedOpening'));
    const isOpen = await ask({ type: 'open', destination, ip, language }).catch(() => undefined);
    if (!isOpen?.ok) onToast(`${t('errors:door-closed.title')} ${t('errors:door-closed.why')}`);
  };
  const factsFor = ({ asked: about, granted }: Shown): FactTexts | null =>
    about && !granted && facts.current?.about === subjectOf(about) ? facts.current : null;
  const keepFacts = ({ asked: about }: Shown, typed: FactTexts) => {
    if (about) facts.current = { ...typed, about: subjectOf(about) };
  };
  return (
    <div class="stack">
      <IpBox
        text={text}
        onText={setText}
        onCheck={() => void check(text)}
        answer={shown?.answer ?? null}
        refusedIps={refusedIps}
        maxChars={limits.ipChars}
        intro={intro}
        onAct={(action, ip) => void openDoor(action, ip)}
        onCopyIp={(ip) => void copyIp(ip, t('ui:toast.ipCopied'))}
        onAbuse={onAbuse}
        onTake={(ip) => void check(ip)}
      >
        {shown?.asked && places && (
          <LookUpDesk
            key={shown.number}
            ask={shown.asked}
            places={places}
            granted={shown.granted}
            facts={factsFor(shown)}
            onFacts={(typed) => keepFacts(shown, typed)}
            onToast={onToast}
            onAbuse={onAbuse}
            onOther={(next, granted) => void check(subjectOf(next), { ask: next, granted })}
          />
        )}
      </IpBox>
      {hasTabLink && (
        <p>
          <a class="button-plain" href={`lookup.html#${encodeURIComponent(text)}`} target="_blank" rel="noopener">
            <Icon name="tab" size={16} />
            {t('lookup:page.open')}
          </a>
        </p>
      )}
    </div>
  );
}
