import { decodeWords } from 'postal-mime';
import { limits } from '../../limits';
import type { Header } from '../message';

/** Header fields of a message or part, and where its body begins. */
export interface HeaderBlock {
  readonly fields: readonly Header[];
  readonly bodyStart: number;
}

const NAME = /^[!-9;-~]{1,128}[ \t]{0,4}:/;

/**
 * Reads header fields from `start` up to the first blank line (RFC 5322, 2.2). Values are unfolded, not decoded. A line
 * that is no field ends the header: servers forget the blank line.
 */
export function readHeaders(text: string, start: number, end: number): HeaderBlock {
  const fields: { name: string; value: string }[] = [];
  const stop = Math.min(end, start + limits.headerBytes);
  let position = start;
  while (position < stop && fields.length < limits.headerFields) {
    const feed = text.indexOf('\n', position);
    const lineEnd = feed < 0 || feed > end ? end : feed;
    const line = text.slice(position, text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd);
    const last = fields.at(-1);
    if (!line.trim()) return { fields, bodyStart: Math.min(lineEnd + 1, end) };
    if (last && /^[ \t]/.test(line)) last.value += ` ${line.trim()}`;
    else if (NAME.test(line)) {
      const colon = line.indexOf(':');
      fields.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
    } else if (last && isFieldAhead(text, lineEnd + 1, stop)) last.value += ` ${line.trim()}`;
    else if (!(position === start && line.startsWith('From '))) return { fields, bodyStart: position };
    position = lineEnd + 1;
  }
  return { fields, bodyStart: Math.min(position, end) };
}

/** Forwarders break long fields without indenting the rest: the header goes on where a field or a folded line follows. */
function isFieldAhead(text: string, position: number, stop: number): boolean {
  const next = text.slice(position, Math.min(stop, position + limits.lineChars)).split('\n', 1)[0] ?? '';
  return NAME.test(next) || /^[ \t]\S/.test(next);
}

/** First value of a field, raw. */
export function field(fields: readonly Header[], name: string): string | null {
  return fields.find((one) => one.name === name)?.value ?? null;
}

/** A value with its encoded words (RFC 2047) turned into text. */
export function decodeValue(value: string): string {
  return value.includes('=?') ? decodeWords(value.slice(0, limits.encodedChars)) : value;
}

/** Type and parameters of a Content-Type or Content-Disposition value; both in lower case but for parameter values. */
export function readParameters(value: string | null): { type: string; parameters: Map<string, string> } {
  const [type = '', ...rest] = (value ?? '').split(';');
  const parameters = new Map<string, string>();
  for (const piece of rest) {
    const equals = piece.indexOf('=');
    if (equals < 0) continue;
    const raw = piece.slice(equals + 1).trim();
    const quoted = raw.startsWith('"') ? raw.slice(1, raw.indexOf('"', 1) < 0 ? raw.length : raw.indexOf('"', 1)) : raw;
    const name = piece.slice(0, equals).trim().toLowerCase();
    if (!parameters.has(name)) parameters.set(name, quoted);
  }
  return { type: type.trim().toLowerCase(), parameters };
}
