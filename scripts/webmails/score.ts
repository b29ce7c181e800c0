import type { Case } from './cases';
import type { By, Read } from './reader';

type Wanted = Case['messages'][number];

/** How one page was read by one reader. */
export interface Score {
  readonly webmail: string;
  readonly messages: number;
  readonly bounces: number;
  readonly bouncesFound: number;
  readonly subjects: number;
  readonly senders: number;
  readonly bodies: number;
  /** Messages with everything right. */
  readonly right: number;
  /** Whether nothing but bounces got a bar. */
  readonly isLeftAlone: boolean;
  readonly misses: readonly string[];
}

const is = (wanted: string | RegExp | null, found: string | null) =>
  wanted instanceof RegExp ? found !== null && wanted.test(found) : wanted === found;
const isBounce = (wanted: Wanted) => !('bounce' in wanted) || wanted.bounce;
const isIn = (wanted: string | RegExp, text: string) =>
  wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted);

/** How much of a message is right: decides which of the messages found is meant. */
function likeness(wanted: Wanted, found: Read): number {
  const [bounce, subject, from] = [
    isBounce(wanted) === found.bounce,
    is(wanted.subject, found.subject),
    is(wanted.from, found.from),
  ];
  return 4 * Number(isIn(wanted.holds, found.text)) + 2 * Number(bounce) + Number(subject) + Number(from);
}

const shortly = (text: string) => JSON.stringify(text.slice(0, 60));

function missesOf(wanted: Wanted, found: Read | undefined): string[] {
  if (!found) return [`not found: ${String(wanted.subject)}`];
  return [
    ...(isBounce(wanted) === found.bounce
      ? []
      : [`${found.bounce ? 'taken for a bounce' : 'bounce not seen'}: ${wanted.subject}`]),
    ...(is(wanted.subject, found.subject) ? [] : [`subject ${found.subject}, not ${wanted.subject}`]),
    ...(is(wanted.from, found.from) ? [] : [`sender ${found.from}, not ${wanted.from}`]),
    ...(isIn(wanted.holds, found.text) ? [] : [`text ${shortly(found.text)} without ${wanted.holds}`]),
  ];
}

/** Compares what was read from a page with what stands in it. */
export function scoreOf(page: Case, by: By, found: readonly Read[]): Score {
  const wanted = by === 'structure' ? page.byStructure : page.messages;
  const left = [...found];
  const pairs = wanted.map((one) => {
    const [best] = [...left].sort((a, b) => likeness(one, b) - likeness(one, a));
    if (best) left.splice(left.indexOf(best), 1);
    return [one, best] as const;
  });
  const count = (holds: (one: Wanted, read: Read) => boolean) =>
    pairs.filter(([one, read]) => read && holds(one, read)).length;
  const wrongBars = left.filter(({ bounce }) => bounce).map(({ subject }) => `a bar above ${subject}`);
  const strays = page.isOpen ? [] : left.filter(({ bounce }) => !bounce).map(({ subject }) => `no message: ${subject}`);
  const misses = [...pairs.flatMap(([one, read]) => missesOf(one, read)), ...wrongBars, ...strays];
  const isTaken = pairs.some(([one, read]) => read?.bounce && !isBounce(one));
  return {
    webmail: page.webmail,
    messages: wanted.length,
    bounces: wanted.filter(isBounce).length,
    bouncesFound: count((one, read) => isBounce(one) && read.bounce),
    subjects: count((one, read) => is(one.subject, read.subject)),
    senders: count((one, read) => is(one.from, read.from)),
    bodies: count((one, read) => isIn(one.holds, read.text)),
    right: pairs.filter(([one, read]) => missesOf(one, read).length === 0).length,
    isLeftAlone: wrongBars.length === 0 && !isTaken,
    misses: misses.map((miss) => `${page.name} by ${by}: ${miss}`),
  };
}
