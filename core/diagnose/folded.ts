import { limits } from '../limits';

/** Text as it is compared: lower case, white space folded, a blank at both ends; with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** Index in the original of each unit of `text`. */
  readonly at: readonly number[];
}

const BLANK = /\s/;

/** Folds one reply. Letters whose lower case is longer than one unit stay as they are, so that positions hold. */
export function fold(original: string): Folded {
  let text = ' ';
  const at = [0];
  const end = Math.min(original.length, limits.lineChars);
  for (let index = 0; index < end; index++) {
    const char = original.charAt(index);
    const isBlank = BLANK.test(char);
    if (isBlank && text.endsWith(' ')) continue;
    const lower = char.toLowerCase();
    text += isBlank ? ' ' : lower.length === 1 ? lower : char;
    at.push(index);
  }
  if (!text.endsWith(' ')) {
    text += ' ';
    at.push(end);
  }
  return { text, at };
}

/** Folds a text of the catalogue: blanks at its ends stay, since they mark the edge of a word. */
export function foldNeedle(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
