import { type Mail, oneLine, withCrlf } from './mail';

const PLAIN = /^[\x20-\x7e]{0,60}$/;
/** One address, as most of the world writes it. Anything else is left for the person to fill in. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}$/;
/** Bytes of one encoded word: with its frame it stays below the 75 characters that RFC 2047 allows. */
const WORD_BYTES = 36;
/** Bytes of one line of the text; 76 characters of base64 (RFC 2045). */
const LINE_BYTES = 57;

const encoder = new TextEncoder();
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** Parts of a text that fit into so many bytes of UTF-8, never cut within a character. */
function chunksOf(text: string, most: number): string[] {
  const chunks = [''];
  let size = 0;
  for (const character of text) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > most) {
      chunks.push('');
      size = 0;
    }
    chunks[chunks.length - 1] += character;
    size += bytes;
  }
  return chunks;
}

/** A header's text: as it is where it is short and plain, else in encoded words (RFC 2047), one a line. */
function headerText(text: string): string {
  const line = oneLine(text);
  if (PLAIN.test(line) && !line.includes('=?')) return line;
  return chunksOf(line, WORD_BYTES)
    .map((chunk) => `=?UTF-8?B?${base64(encoder.encode(chunk))}?=`)
    .join('\r\n ');
}

function bodyLines(text: string): string[] {
  const bytes = encoder.encode(withCrlf(text));
  const count = Math.ceil(bytes.length / LINE_BYTES);
  return Array.from({ length: count }, (_, at) => base64(bytes.subarray(at * LINE_BYTES, (at + 1) * LINE_BYTES)));
}

/**
 * A mail as a draft to be opened in a mail program: RFC 5322 lines, ASCII, CRLF. Sender and date are left to the program:
 * the account is chosen there, and it must not be the refused one. `X-Unsent` makes Outlook open it for writing.
 */
export function emlOf({ to, subject, body }: Mail): string {
  const address = oneLine(to);
  return [
    'X-Unsent: 1',
    ...(ADDRESS.test(address) ? [`To: ${address}`] : []),
    `Subject: ${headerText(subject.toWellFormed())}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...bodyLines(body.toWellFormed()),
    '',
  ].join('\r\n');
}
