import { limits } from '../limits';
import { linesOf } from './lines';
import type { Message, Part } from './message';
import { decodeBody } from './mime/body';
import { decodeValue, field, readHeaders } from './mime/headers';
import { htmlToText } from './mime/html';
import { type Leaf, leavesOf } from './mime/parts';

export type SourceError = 'file-empty' | 'file-too-large' | 'file-binary' | 'file-unreadable';
export type SourceResult =
  | { readonly state: 'message'; readonly message: Message }
  | { readonly state: 'error'; readonly error: SourceError };

/** Parts that carry facts a webmail does not show. */
const REPORT_PARTS =
  /^(?:message\/(?:global-)?(?:delivery-status|disposition-notification|headers)|message\/(?:global|rfc822)|text\/rfc822-headers?|message\/feedback-report|message\/partial|application\/x-delivery-status)$/;
const MAIL_HEADER =
  /^(?:from|subject|received|return-path|content-type|date|message-id|to|delivered-to|mime-version|x-[a-z-]{1,60})$/;
const BINARY_PROBE_BYTES = 8_192;

/** Control bytes that no text or mail holds; a few stray ones are forgiven. */
function isBinary(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, BINARY_PROBE_BYTES);
  let odd = 0;
  for (const byte of probe) if (byte < 7 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++;
  return odd > probe.length / 100;
}

/** Files saved as UTF-16 become UTF-8, so that offsets mean the same everywhere. */
function asBytes(bytes: Uint8Array): Uint8Array {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    const text = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
    return new TextEncoder().encode(text);
  }
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

interface Content {
  readonly shown: string[];
  readonly parts: Part[];
}

/** Sorts the leaves into what a webmail shows and what only the source has. */
function contentOf(text: string, bytes: Uint8Array): Content {
  const leaves = leavesOf(text);
  const decode = (leaf: Leaf) =>
    decodeBody(text.slice(leaf.start, leaf.end), bytes.subarray(leaf.start, leaf.end), leaf.encoding, leaf.charset);
  const withHtml = new Map<number, string>();
  const shown: string[] = [];
  const parts: Part[] = [];
  for (const leaf of leaves) {
    if (leaf.type !== 'text/html' || leaf.attachment) continue;
    const { text: html, links } = htmlToText(decode(leaf));
    if (links.length > 0) parts.push({ type: 'text/uri-list', text: links.join('\n') });
    if (leaf.alternative >= 0 && html) withHtml.set(leaf.alternative, html);
    else if (html) shown.push(html);
  }
  const placed = new Set<number>();
  for (const leaf of leaves) {
    if (REPORT_PARTS.test(leaf.type)) {
      const body = decode({ ...leaf, end: Math.min(leaf.end, leaf.start + limits.returnedChars) });
      parts.push({ type: leaf.type, text: body });
    } else if (leaf.type.startsWith('text/') && leaf.type !== 'text/html') {
      const body = decode(leaf);
      const html = withHtml.get(leaf.alternative);
      if (/^final-recipient ?:/im.test(body) && leaf.within.length > 0)
        parts.push({ type: 'message/delivery-status', text: body });
      if (leaf.attachment) continue;
      if (html === undefined) shown.push(body);
      else if (!placed.has(leaf.alternative)) shown.push(html);
      placed.add(leaf.alternative);
    }
  }
  for (const [alternative, html] of withHtml) if (!placed.has(alternative)) shown.push(html);
  return { shown, parts };
}

/**
 * Reads a whole RFC 5322 source. Broken MIME yields what is there; a file without any header is taken as pasted text.
 * Rejects never.
 */
export async function readSource(source: Uint8Array): Promise<SourceResult> {
  if (source.length === 0) return { state: 'error', error: 'file-empty' };
  if (source.length > limits.fileBytes) return { state: 'error', error: 'file-too-large' };
  const whole = asBytes(source);
  if (isBinary(whole)) return { state: 'error', error: 'file-binary' };
  let lead = 0;
  while (lead < whole.length && (whole[lead] ?? 0) <= 32) lead++;
  if (lead === whole.length) return { state: 'error', error: 'file-empty' };
  const bytes = whole.subarray(lead);
  try {
    return { state: 'message', message: messageOf(bytes) };
  } catch {
    return { state: 'error', error: 'file-unreadable' };
  }
}

function messageOf(bytes: Uint8Array): Message {
  // This code page maps every byte to one character: offsets in the text are offsets in the bytes.
  const text = new TextDecoder('windows-1252').decode(bytes);
  const { bodyStart } = readHeaders(text, 0, text.length);
  // Headers with raw UTF-8 (RFC 6532); in any other code page the replacement marks would hide more than they tell.
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, bodyStart));
  const { fields } = head.includes('\ufffd') ? readHeaders(text, 0, bodyStart) : readHeaders(head, 0, head.length);
  if (!fields.some(({ name }) => MAIL_HEADER.test(name))) {
    const pasted = decodeBody(text, bytes, '', 'utf-8');
    return { origin: 'fragment', subject: null, from: null, text: linesOf(pasted).join('\n'), headers: [], parts: [] };
  }
  const headers = fields.map(({ name, value }) => ({ name, value: decodeValue(value).slice(0, limits.headerChars) }));
  const { shown, parts } = contentOf(text, bytes);
  return {
    origin: 'source',
    subject: field(headers, 'subject'),
    from: field(headers, 'from'),
    text: linesOf(shown.join('\n\n')).join('\n').trim(),
    headers,
    parts,
  };
}
