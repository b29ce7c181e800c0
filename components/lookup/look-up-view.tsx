import { useEffect, useRef } from 'preact/hooks';
import type { Offer } from '../../core/lookup/finding';
import type { LookUpPlaces } from '../../core/lookup/places';
import { useTexts } from '../texts';
import { AskBox } from './ask-box';
import type { Asked } from './asked';
import { FactsFields, type FactsFieldsProps } from './facts-fields';
import { ForTicket, type TicketEvents } from './for-ticket';
import { OtherLists } from './other-lists';
import { Announcement, Progress } from './progress';
import { Results } from './results';
import { isBlocked, type Run } from './run';
import { Trouble } from './trouble';
import { subjectOf } from './wording';
import './look-up.css';

export interface LookUpViewProps extends TicketEvents {
  readonly ask: Asked;
  readonly run: Run;
  readonly places: LookUpPlaces;
  /** What may be added to a domain; null where nothing can. */
  readonly facts: Omit<FactsFieldsProps, 'onEnter'> | null;
  /** Whether a registry is being asked. */
  readonly isRegistryAsked: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onSettings: () => void;
  readonly onOffer: (offer: Offer) => void;
  readonly onCopy: (text: string) => void;
}

/**
 * Keeps the focus where the results are: the button that began the look-up is disabled then, and the one that stops it goes
 * away at its end.
 */
function useFocusOnResults(phase: Run['phase']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(phase);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const hasBegun = last.current !== phase && phase === 'running';
    const hasEnded = last.current === 'running' && phase !== 'running';
    if (hasBegun || (hasEnded && isLost)) heading.current?.focus({ preventScroll: hasEnded });
    last.current = phase;
  }, [phase]);
  return heading;
}

/** A look-up from the button to the ticket, of an address or of a domain. */
export function LookUpView({ ask, run, places, facts, isRegistryAsked, onOffer, ...events }: LookUpViewProps) {
  const { t } = useTexts();
  const heading = useFocusOnResults(run.phase);
  const { resolver, registries, linked, closed } = places;
  const subject = subjectOf(ask);
  const isRunning = run.phase === 'running';
  const wasAsked = run.phase !== 'idle';
  // What each of them would say is said once.
  const isAllBlocked = isBlocked(run);
  const hasResult = run.findings.length > 0 && !isRunning && !isAllBlocked;
  return (
    <div class="look stack">
      <AskBox
        ask={ask}
        resolver={resolver}
        isRunning={isRunning}
        wasAsked={wasAsked}
        onStart={events.onStart}
        onSettings={events.onSettings}
      >
        {facts && <FactsFields {...facts} onEnter={() => !isRunning && resolver && events.onStart()} />}
      </AskBox>
      {wasAsked && (
        <div class="stack">
          <h2 class="look-title" tabIndex={-1} ref={heading}>
            {t('lookup:results')} <code translate={false}>{subject}</code>
          </h2>
          <Progress run={run} onStop={events.onStop} />
          {!isAllBlocked && <Announcement run={run} />}
          <Trouble run={run} onAgain={events.onStart} onSettings={events.onSettings} />
          {!isAllBlocked && (
            <Results
              findings={run.findings}
              subject={subject}
              ip={ask.ip}
              registries={registries}
              isRegistryAsked={isRegistryAsked}
              onOffer={onOffer}
              onCopy={events.onCopy}
            />
          )}
        </div>
      )}
      {ask.of === 'ip' && wasAsked && !isRunning && (
        <OtherLists linked={linked} closed={closed} onDoor={(id) => onOffer({ kind: 'destination', id })} />
      )}
      {hasResult && <ForTicket onTicket={events.onTicket} />}
    </div>
  );
}
