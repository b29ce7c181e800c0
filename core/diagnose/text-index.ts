import { foldNeedle } from './folded';

/** A text of the catalogue found in a reply; positions are those of the folded reply. */
export interface Hit<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

interface Entry<Value> {
  readonly needle: string;
  readonly value: Value;
}

/** Texts by their first units, and which first units there are at all: most places of a reply need no look-up. */
interface Heads<Value> {
  readonly length: number;
  readonly starts: Uint8Array;
  readonly entries: Map<string, Entry<Value>[]>;
}

/** Longer texts apart from shorter ones: five units are found by chance in far fewer places than three. */
export type TextIndex<Value> = readonly Heads<Value>[];

/** Texts are found by their first units: a thousand texts then cost one look-up a character. Shorter texts cannot be used. */
export const shortestNeedle = 3;
const longHead = 5;
/** A power of two: cheaper to fold into than any other number. */
const slots = 65_536;
const spread = 37;

/** Where in `starts` the units of a head stand. */
function slotAt(text: string, at: number, length: number): number {
  let slot = 0;
  for (let index = at; index < at + length; index++) slot = (slot * spread + text.charCodeAt(index)) & (slots - 1);
  return slot;
}

const headsOf = <Value>(length: number): Heads<Value> => ({
  length,
  starts: new Uint8Array(slots),
  entries: new Map(),
});

/** Index over pairs of text and what it stands for. */
export function indexTexts<Value>(pairs: Iterable<readonly [string, Value]>): TextIndex<Value> {
  const long = headsOf<Value>(longHead);
  const short = headsOf<Value>(shortestNeedle);
  for (const [text, value] of pairs) {
    const needle = foldNeedle(text);
    const { length, starts, entries } = needle.length >= longHead ? long : short;
    const start = needle.slice(0, length);
    const same = entries.get(start);
    if (same) same.push({ needle, value });
    else entries.set(start, [{ needle, value }]);
    starts[slotAt(needle, 0, length)] = 1;
  }
  return [long, short];
}

/** All occurrences in a folded reply. */
export function findTexts<Value>(index: TextIndex<Value>, text: string): Hit<Value>[] {
  const hits: Hit<Value>[] = [];
  for (const { length, starts, entries } of index) {
    for (let start = 0; start <= text.length - length; start++) {
      if (starts[slotAt(text, start, length)] === 0) continue;
      for (const { needle, value } of entries.get(text.slice(start, start + length)) ?? []) {
        if (text.startsWith(needle, start)) hits.push({ value, start, end: start + needle.length });
      }
    }
  }
  return hits;
}
