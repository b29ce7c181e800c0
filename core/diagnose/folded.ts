import { limits } from '../limits';

/** Text as it is compared: lower case, white space folded, a blank at both ends; with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** Index in the original of a unit of `text`. */
  readonly placeOf: (index: number) => number;
}

const BLANK = /\s/;
const lastControl = 32;
const firstOtherBlank = 160;

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code <= lastControl || (code >= firstOtherBlank && BLANK.test(text.charAt(index)));
}

/** Lower case, unit by unit where the whole would change its length: positions must hold. Apostrophes as typed. */
function lowered(original: string): string {
  const text = original.replaceAll('’', "'");
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const one = text.charAt(index).toLowerCase();
    return one.length === 1 ? one : text.charAt(index);
  }).join('');
}

/** Runs of blanks, blanks at the ends, and whatever is not plain text: what folding may have to change. */
const UNEVEN = / {2}|[^ -~]|^ | $/;

/** Folds one reply, cut at the cap of a line. */
export function fold(original: string): Folded {
  const lower = lowered(original.slice(0, limits.lineChars));
  if (lower !== '' && !UNEVEN.test(lower)) return { text: ` ${lower} `, placeOf: (index) => Math.max(0, index - 1) };
  const at = [0];
  let text = ' ';
  let wasBlank = true;
  for (let index = 0; index < lower.length; index++) {
    const blank = isBlank(lower, index);
    if (blank && wasBlank) continue;
    text += blank ? ' ' : lower.charAt(index);
    at.push(index);
    wasBlank = blank;
  }
  if (!wasBlank) {
    text += ' ';
    at.push(lower.length);
  }
  return { text, placeOf: (index) => at[index] ?? lower.length };
}

/** Folds a text of the catalogue: blanks at its ends stay, since they mark the edge of a word. */
export function foldNeedle(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}
