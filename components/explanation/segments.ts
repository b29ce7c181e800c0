import type { Span } from '../../core/explanation';

/** A run of the server's reply: plain, decisive, or one character that would not be seen or would reorder the line. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly marked: boolean }
  | { readonly kind: 'hidden'; readonly code: string; readonly marked: boolean };

/** Controls but for tab and line feed, soft hyphen, bidi controls (UAX 9), zero-width and tag characters, BOM. */
const HIDDEN =
  /[\p{Cc}\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{E0000}-\u{E007F}]/u;

const isHidden = (char: string): boolean => char !== '\n' && char !== '\t' && HIDDEN.test(char);

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function splitHidden(text: string, marked: boolean): Segment[] {
  const segments: Segment[] = [];
  let run = '';
  const flush = () => {
    if (run) segments.push({ kind: 'text', text: run, marked });
    run = '';
  };
  for (const char of text) {
    if (isHidden(char)) {
      flush();
      segments.push({ kind: 'hidden', code: codeOf(char), marked });
    } else run += char;
  }
  flush();
  return segments;
}

/** Cuts a reply at the evidence. Spans out of order, overlapping or beyond the text lose what does not fit. */
export function segmentsOf(text: string, evidence: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of evidence) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (from >= to) continue;
    segments.push(...splitHidden(text.slice(at, from), false), ...splitHidden(text.slice(from, to), true));
    at = to;
  }
  return [...segments, ...splitHidden(text.slice(at), false)];
}

/** A text from mail fit to stand inside a sentence of ours: without what hides or reorders the words around it. */
export function withoutHidden(text: string): string {
  return [...text].filter((char) => !isHidden(char)).join('');
}
