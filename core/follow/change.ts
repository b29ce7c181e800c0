import { limits } from '../limits';
import type { CaseEvent, CaseRecord, CaseSeed, UserEvent } from './case';
import { inOrder } from './standing';

/** At most so many events: the first says since when; of the others the oldest go. */
function capped(events: readonly CaseEvent[]): CaseEvent[] {
  const [first, ...rest] = events;
  return first === undefined ? [] : [first, ...rest.slice(-(limits.caseEvents - 1))];
}

const hasReport = (record: CaseRecord, report: string) =>
  record.events.some((event) => event.type === 'bounced' && event.report === report);

/** Notes a bounce in a case that is followed, with what is known of it by now. The same report counts once. */
export function withBounce(record: CaseRecord, { report, ...about }: CaseSeed, now: number): CaseRecord {
  if (hasReport(record, report)) return record;
  return { ...about, events: capped([...record.events, { type: 'bounced', at: now, report }]) };
}

/** A case begins with the bounce that made the user begin it. */
export function caseFrom({ report, ...about }: CaseSeed, now: number): CaseRecord {
  return { ...about, events: [{ type: 'bounced', at: now, report }] };
}

/** What an event says, whatever the order of its members: that is another one after storage. */
const said = (event: CaseEvent) => Object.entries(event).sort().join();

/**
 * Notes what the user said or did. Nothing happens in the future, and nothing before the case began: a time of `now` or
 * the first event's stands for such. A door that is opened takes the place of one opened before. The same event counts
 * once: a question is asked again if the background was stopped before it could answer.
 */
export function withEvent(record: CaseRecord, event: UserEvent, now: number): CaseRecord {
  if (event.type === 'remembered') return record;
  const withoutOpened = record.events.filter(({ type }) => type !== 'opened');
  if (event.type === 'not-asked') return { ...record, events: withoutOpened };
  const first = inOrder(record.events)[0]?.at ?? now;
  const at = Math.max(Math.min(event.at, now), Math.min(first, now));
  // What a user says is noted as it came; the schema has parsed it.
  const noted: CaseEvent =
    event.type === 'answered'
      ? { ...event, at }
      : { ...(event as Exclude<CaseEvent, { type: 'bounced' | 'answered' }>), at };
  if (record.events.some((one) => said(one) === said(noted))) return record;
  const kept = event.type === 'opened' || event.type === 'asked' ? withoutOpened : record.events;
  return { ...record, events: capped([...kept, noted]) };
}
