import { limits } from '../../limits';
import { field, readHeaders, readParameters } from './headers';

/** A leaf of the MIME tree, in the order of the source; offsets are bytes. */
export interface Leaf {
  readonly type: string;
  readonly charset: string;
  readonly encoding: string;
  readonly attachment: boolean;
  /** Types of the multiparts around it, outermost first. */
  readonly within: readonly string[];
  /** Number shared by the leaves of one multipart/alternative, -1 outside of any. */
  readonly alternative: number;
  readonly start: number;
  readonly end: number;
}

interface Around {
  readonly within: readonly string[];
  readonly alternative: number;
  readonly depth: number;
}

const PART_HEADER = /^content-[a-z-]{2,40}:/i;

/** The leaves of a source. `text` holds one character per byte. */
export function leavesOf(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  let alternatives = 0;

  function visit(start: number, end: number, around: Around): void {
    if (leaves.length >= limits.mimeParts) return;
    const { fields, bodyStart } = readHeaders(text, start, end);
    const { type: named, parameters } = readParameters(field(fields, 'content-type'));
    const fallback = around.within.at(-1) === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    const type = named.includes('/') ? named : fallback;
    if (type.startsWith('multipart/') && around.depth < limits.mimeDepth) {
      const segments = segmentsOf(text, bodyStart, end, parameters.get('boundary') ?? '');
      if (segments.length > 0) {
        const alternative = type === 'multipart/alternative' ? alternatives++ : around.alternative;
        const inner = { within: [...around.within, type], alternative, depth: around.depth + 1 };
        for (const [from, to] of segments) visit(from, to, inner);
        return;
      }
    }
    const disposition = readParameters(field(fields, 'content-disposition'));
    leaves.push({
      type: type.startsWith('multipart/') ? 'text/plain' : type,
      charset: (parameters.get('charset') ?? '').toLowerCase(),
      encoding: (field(fields, 'content-transfer-encoding') ?? '').toLowerCase().split(/[;\s]/, 1)[0] ?? '',
      attachment: disposition.type === 'attachment',
      within: around.within,
      alternative: around.alternative,
      start: bodyStart,
      end,
    });
  }

  visit(0, text.length, { within: [], alternative: -1, depth: 0 });
  return leaves;
}

/** Start and end of each part between delimiter lines (RFC 2046, 5.1.1). */
function segmentsOf(text: string, start: number, end: number, boundary: string): [number, number][] {
  let delimiter = `--${boundary}`;
  if (!boundary || nextLine(text, delimiter, start, end) < 0) delimiter = guessDelimiter(text, start, end) ?? '';
  if (!delimiter) return [];
  const segments: [number, number][] = [];
  let at = nextLine(text, delimiter, start, end);
  while (at >= 0 && segments.length < limits.mimeParts) {
    if (text.startsWith('--', at + delimiter.length) && segments.length > 0) break;
    const feed = text.indexOf('\n', at);
    if (feed < 0 || feed >= end) break;
    const next = nextLine(text, delimiter, feed, end);
    segments.push([feed + 1, Math.max(feed + 1, next < 0 ? end : beforeLineEnd(text, next))]);
    at = next;
  }
  return segments;
}

/** The line end before a delimiter belongs to the delimiter. */
function beforeLineEnd(text: string, at: number): number {
  const feed = text[at - 1] === '\n' ? at - 1 : at;
  return text[feed - 1] === '\r' ? feed - 1 : feed;
}

function nextLine(text: string, delimiter: string, from: number, end: number): number {
  for (let at = text.indexOf(delimiter, from); at >= 0 && at < end; at = text.indexOf(delimiter, at + 1)) {
    if (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') continue;
    const after = text[at + delimiter.length] ?? '\n';
    if ('\r\n \t-'.includes(after)) return at;
  }
  return -1;
}

/** Anonymised and repaired mails name a boundary that is not the one used: a `--x` line before a part header is. */
function guessDelimiter(text: string, start: number, end: number): string | null {
  for (let at = text.indexOf('\n--', Math.max(0, start - 1)); at >= 0 && at < end; at = text.indexOf('\n--', at + 3)) {
    const feed = text.indexOf('\n', at + 1);
    if (feed < 0) return null;
    if (PART_HEADER.test(text.slice(feed + 1, feed + 48))) return text.slice(at + 1, feed).trimEnd();
  }
  return null;
}
