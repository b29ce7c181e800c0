import { limits } from '../limits';
import type { CaseEvent } from './case';

const DAY = 86_400_000;
/** Mean length of a month in days. */
const MONTH = 30.44;

export interface Listings {
  /** Listings within the time that counts, the present one among them. */
  readonly count: number;
  /** Months over which they are spread, at least 1. */
  readonly months: number;
  /** Often enough that removal alone is no help. */
  readonly findCause: boolean;
}

/**
 * When each listing began: with the first bounce, and with each bounce after mail had gone through, or after removal was
 * granted. A bounce without one of these between belongs to the listing before: nobody said that it had ended.
 */
function beginnings(events: readonly CaseEvent[]): number[] {
  const found: number[] = [];
  let isOver = true;
  for (const event of events) {
    if (event.type === 'bounced' && isOver) found.push(event.at);
    if (event.type === 'bounced') isOver = false;
    if (event.type === 'delivered' || (event.type === 'answered' && event.outcome === 'removed')) isOver = true;
  }
  return found;
}

/** How often a case came back in recent months; `events` by time, `now` in milliseconds. */
export function listingsOf(events: readonly CaseEvent[], now: number): Listings {
  const recent = beginnings(events).filter((at) => now - at <= limits.relapseDays * DAY);
  const [first = now] = recent;
  return {
    count: recent.length,
    months: Math.max(1, Math.ceil((now - first) / DAY / MONTH)),
    findCause: recent.length >= limits.relapses,
  };
}
