import type { CaseEvent, CaseRecord, CaseSeed } from '../../../core/follow/case';

/** 2026-11-12, 09:00 UTC. */
export const start = Date.UTC(2026, 10, 12, 9);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const marks = '0123456789abcdef';
/** A hash as the background makes them; a different one for each number. */
export const hash = (number: number) => (marks[number % 16] ?? '0').repeat(32);

export const seed: CaseSeed = {
  subject: { of: 'ip', name: '203.0.113.7', mailbox: null },
  receiver: 'microsoft-365',
  cause: 'ip-blocked',
  code: '5.7.606',
  doors: ['m365-delist-portal', 'recipient-letter'],
  report: hash(0),
};
const { report: _, ...about } = seed;

/** Events in short: a word and the days after `start`. */
export type Short = readonly [what: string, days: number];

function eventOf([what, days]: Short, index = 0): CaseEvent {
  const at = start + days * DAY;
  if (what === 'bounced') return { type: 'bounced', at, report: hash(index) };
  if (what === 'delivered') return { type: 'delivered', at };
  const [type, detail = ''] = what.split(' ');
  if (type === 'answered') return { type, at, outcome: detail as 'removed' };
  return { type: type as 'asked', at, destination: detail };
}

export function caseWith(events: readonly Short[], overrides: Partial<CaseRecord> = {}): CaseRecord {
  return { ...about, events: events.map(eventOf), ...overrides };
}
