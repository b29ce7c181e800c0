import type { StepId, Wait, WaitRules } from '../../catalog/schema';
import type { CaseEvent, CaseRecord } from './case';
import { type Listings, listingsOf } from './listings';
import { waitAt, waitFor } from './wait';

const HOUR = 3_600_000;

type Happened<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

/** Where a case stands. Nothing of it is stored: it follows from the events, the time and the catalogue. */
export interface Progress {
  /** `waiting`: for an answer, or for the refusal to pass; `due`: that time is over; `open`: it is the user's turn. */
  readonly state: 'open' | 'waiting' | 'due' | 'closed';
  /** A door that was opened last, and about which the user has not said whether they asked there. */
  readonly opened: Happened<'opened'> | null;
  readonly asked: Happened<'asked'> | null;
  /** To what was asked last. */
  readonly answered: Happened<'answered'> | null;
  /** When to look again (milliseconds); null where nothing is waited for. */
  readonly next: number | null;
  /** Nobody announces that time. */
  readonly isEstimate: boolean;
  /** What to do if nothing has happened by then, or after a refusal. */
  readonly nextStep: StepId | null;
  readonly listings: Listings;
}

/** By time; what happened at the same time stays in the order in which it was noted. */
export function inOrder(events: readonly CaseEvent[]): CaseEvent[] {
  return [...events].sort((one, other) => one.at - other.at);
}

/** Events since mail last went through: the case as it is now. */
function sinceDelivery(events: readonly CaseEvent[]): CaseEvent[] {
  return events.slice(events.findLastIndex(({ type }) => type === 'delivered') + 1);
}

function last<Type extends CaseEvent['type']>(events: readonly CaseEvent[], type: Type): Happened<Type> | null {
  return (events.findLast((event) => event.type === type) as Happened<Type> | undefined) ?? null;
}

/** What is waited for: removal that was granted, an answer, or a refusal that passes by itself. */
function waitingFor(
  current: readonly CaseEvent[],
  { cause }: CaseRecord,
  rules: WaitRules,
): (Wait & { since: number }) | null {
  const asked = last(current, 'asked');
  const answered = last(current, 'answered');
  if (answered && (!asked || answered.at >= asked.at))
    return answered.outcome === 'removed' ? { ...rules.removed, since: answered.at } : null;
  if (asked) return { ...waitAt(asked.destination, rules), since: asked.at };
  const passing = waitFor(cause, rules);
  const bounced = last(current, 'bounced');
  return passing && bounced ? { ...passing, since: bounced.at } : null;
}

/** Where a case stands at `now` (milliseconds). */
export function progressOf(record: CaseRecord, now: number, rules: WaitRules): Progress {
  const events = inOrder(record.events);
  const current = sinceDelivery(events);
  const waiting = waitingFor(current, record, rules);
  const asked = last(current, 'asked');
  const opened = last(current, 'opened');
  const answered = last(current, 'answered');
  const next = waiting && waiting.since + waiting.hours * HOUR;
  const busy = next === null ? 'open' : next <= now ? 'due' : 'waiting';
  return {
    state: current.length === 0 ? 'closed' : busy,
    opened: opened && (!asked || opened.at > asked.at) ? opened : null,
    asked,
    answered: answered && (!asked || answered.at >= asked.at) ? answered : null,
    next,
    isEstimate: waiting !== null && !waiting.announced,
    nextStep: waiting ? waiting.nextStep : asked && answered ? waitAt(asked.destination, rules).nextStep : null,
    listings: listingsOf(events, now),
  };
}
