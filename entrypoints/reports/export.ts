import { eventText, refusalOf } from '../../components/follow/case-card';
import { dayOf } from '../../components/follow/wording';
import type { Texts } from '../../components/texts';
import type { CaseEntry } from '../../core/explanation';

const inOrder = ({ events }: CaseEntry) => [...events].sort((one, other) => one.at - other.at);

/** All that is readable of the cases; hashes are of no use elsewhere and stay here. Times are ISO 8601, in UTC. */
export function asJson(cases: readonly CaseEntry[]): string {
  const told = cases.map((entry) => ({
    subject: { of: entry.subject.of, name: entry.subject.name },
    receiver: entry.receiver,
    cause: entry.cause,
    code: entry.code,
    state: entry.progress.state,
    next: entry.progress.next === null ? null : new Date(entry.progress.next).toISOString(),
    events: inOrder(entry).map(({ at, ...event }) => {
      const { report: _, ...readable } = { report: null, ...event };
      return { at: new Date(at).toISOString(), ...readable };
    }),
  }));
  return `${JSON.stringify({ cases: told }, null, 2)}\n`;
}

/** The same for people, in the language of the page. */
export function asText(texts: Texts, cases: readonly CaseEntry[]): string {
  const told = cases.map((entry) => {
    const head = [entry.subject.name, refusalOf(texts, entry)];
    const lines = inOrder(entry).map((event) => `- ${dayOf(texts.language, event.at)}: ${eventText(texts, event)}`);
    return [...head, ...lines].join('\n');
  });
  return `${told.join('\n\n')}\n`;
}
