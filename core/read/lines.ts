import { limits } from '../limits';

// Zero-width and bidi marks: Outlook puts them around addresses, and imitations into words.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const WIDE_BLANK = /[\u00a0\u3000]/g;
const LINE_END = /\r\n|\r|\u2028|\u2029/g;
const BEYOND_ASCII = /[^\n\t -~]/;

/** Line feeds only, plain blanks, no invisible marks. */
function plain(text: string): string {
  // Most reports are ASCII: one look instead of three replacements.
  if (!BEYOND_ASCII.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(WIDE_BLANK, ' ').replace(LINE_END, '\n');
}

/**
 * Lines without the blank ones that copying put between all of them: browsers copy a paragraph for each line. Only where
 * no two lines touch and where the original's own blank lines show as three.
 */
export function undoubled(lines: readonly string[]): readonly string[] {
  let run = 0;
  let wasBlankLine = false;
  for (const [at, line] of lines.entries()) {
    if (line) {
      if (at > 0 && (run === 0 || run === 2)) return lines;
      wasBlankLine ||= run === 3;
      run = 0;
    } else run++;
  }
  if (!wasBlankLine) return lines;
  return lines.filter((line, at) => line || (!lines[at - 1] && !lines[at + 1]));
}

/** No address is longer (RFC 5321, 4.5.3.1). */
const WORD_CHARS = 320;
/** The last piece of a word without end, as in `127.255.25` of many addresses in a row. */
const LAST_PIECE = /(?<=[^a-z\d])[a-z\d]{1,64}$/i;

/**
 * A text within so many characters, cut between two words: what follows may be joined to it, and a part of a code or an
 * address would be another one (`5.1.1` of `5.1.10`).
 */
export function cutAt(text: string, chars: number): string {
  if (text.length <= chars) return text;
  const end = text.lastIndexOf(' ', chars);
  if (end > Math.max(0, chars - WORD_CHARS)) return text.slice(0, end);
  const piece = LAST_PIECE.exec(text.slice(Math.max(0, chars - WORD_CHARS), chars));
  return text.slice(0, chars - (piece?.[0].length ?? 0));
}

/** Lines of a text within the limits, with plain blanks and without invisible marks. */
export function linesOf(text: string): string[] {
  const lines = plain(text.slice(0, limits.textChars)).split('\n', limits.lines);
  for (let at = 0; at < lines.length; at++) lines[at] = cutAt(lines[at] ?? '', limits.lineChars).trimEnd();
  return lines;
}
