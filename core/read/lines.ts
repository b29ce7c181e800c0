import { limits } from '../limits';

// Zero-width and bidi marks: Outlook puts them around addresses, and imitations into words.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Lines of a text within the limits, with plain blanks and without invisible marks. */
export function linesOf(text: string): string[] {
  const lines = text
    .slice(0, limits.textChars)
    .replace(INVISIBLE, '')
    .split(/\r\n|\r|\n|\u2028|\u2029/, limits.lines);
  return lines.map((line) => {
    const plain = line.replaceAll('\u00a0', ' ').replaceAll('\u3000', ' ').trimEnd();
    return plain.length > limits.lineChars ? plain.slice(0, limits.lineChars) : plain;
  });
}
