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

/** Texts by their first units. */
interface Heads<Value> {
  readonly length: number;
  /** Number of the bucket for each slot; 0, which is empty, where no text begins so. */
  readonly bucketAt: Uint16Array;
  readonly buckets: Entry<Value>[][];
}

/** Longer texts apart from shorter ones: five units are found by chance in far fewer places than three. */
export type TextIndex<Value> = readonly Heads<Value>[];

/** Texts are found by their first units: a thousand texts then cost one look-up a character. Shorter texts cannot be used. */
export const shortestNeedle = 3;
const longHead = 5;
/** A power of two: cheaper to fold into than any other number. */
const slots = 65_536;
const spread = 37;

/** The slot of a head that goes on by one unit. */
const goOn = (slot: number, text: string, at: number) => (slot * spread + text.charCodeAt(at)) & (slots - 1);

/** The slot of the first units of a text. */
function slotOf(text: string, length: number): number {
  let slot = 0;
  for (let at = 0; at < length; at++) slot = goOn(slot, text, at);
  return slot;
}

const headsOf = <Value>(length: number): Heads<Value> => ({
  length,
  bucketAt: new Uint16Array(slots),
  buckets: [[]],
});

/** Index over pairs of text and what it stands for. */
export function indexTexts<Value>(pairs: Iterable<readonly [string, Value]>): TextIndex<Value> {
  const long = headsOf<Value>(longHead);
  const short = headsOf<Value>(shortestNeedle);
  for (const [text, value] of pairs) {
    const needle = foldNeedle(text);
    const { length, bucketAt, buckets } = needle.length >= longHead ? long : short;
    const slot = slotOf(needle, length);
    const bucket = bucketAt[slot] || buckets.push([]) - 1;
    bucketAt[slot] = bucket;
    buckets[bucket]?.push({ needle, value });
  }
  return [long, short];
}

/** All occurrences in a folded reply. */
export function findTexts<Value>(index: TextIndex<Value>, text: string): Hit<Value>[] {
  const hits: Hit<Value>[] = [];
  for (const { length, bucketAt, buckets } of index) {
    // What the first unit of a head weighs in its slot, to be taken out where the head moves on.
    const weight = spread ** (length - 1) % slots;
    let slot = slotOf(text, Math.min(length - 1, text.length));
    for (let start = 0; start <= text.length - length; start++) {
      slot = goOn(slot, text, start + length - 1);
      const bucket = bucketAt[slot] ?? 0;
      slot = (slot - Math.imul(text.charCodeAt(start), weight)) & (slots - 1);
      if (bucket === 0) continue;
      for (const { needle, value } of buckets[bucket] ?? []) {
        if (text.startsWith(needle, start)) hits.push({ value, start, end: start + needle.length });
      }
    }
  }
  return hits;
}
