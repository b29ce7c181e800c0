import { foldNeedle } from './folded';

/** A text of the catalogue found in a reply; positions are those of the folded reply. */
export interface Hit<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

export type TextIndex<Value> = ReadonlyMap<string, readonly { readonly needle: string; readonly value: Value }[]>;

/** Texts are found by their first units: a thousand texts then cost one look-up a character. Shorter texts cannot be used. */
export const shortestNeedle = 3;

/** Index over pairs of text and what it stands for. */
export function indexTexts<Value>(pairs: Iterable<readonly [string, Value]>): TextIndex<Value> {
  const index = new Map<string, { needle: string; value: Value }[]>();
  for (const [text, value] of pairs) {
    const needle = foldNeedle(text);
    const start = needle.slice(0, shortestNeedle);
    const same = index.get(start);
    if (same) same.push({ needle, value });
    else index.set(start, [{ needle, value }]);
  }
  return index;
}

/** All occurrences in a folded reply, in order of their place. */
export function findTexts<Value>(index: TextIndex<Value>, text: string): Hit<Value>[] {
  const hits: Hit<Value>[] = [];
  for (let start = 0; start <= text.length - shortestNeedle; start++) {
    for (const { needle, value } of index.get(text.slice(start, start + shortestNeedle)) ?? []) {
      if (text.startsWith(needle, start)) hits.push({ value, start, end: start + needle.length });
    }
  }
  return hits;
}
