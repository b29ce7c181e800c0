const BEYOND_ASCII = /[^\t-\r -~]/;
// Seven-bit encodings that use escapes: pure ASCII bytes are no proof that they are text as they stand.
const STATEFUL = /iso-2022|utf-7|^hz/;

/** The bytes of a string in which every character stands for one byte. */
function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function fromBase64(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    return atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0)));
  } catch {
    return text;
  }
}

const [TAB, LINE_FEED, RETURN, BLANK, EQUALS] = [9, 10, 13, 32, 61];
const isBlank = (byte: number | undefined) => byte === BLANK || byte === TAB || byte === RETURN;

/** Value of a hexadecimal digit, in either case; -1 if it is none. */
function digit(byte = 0): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Byte behind a line break that `=` hides, blanks before it included; -1 if there is none. */
function behindSoftBreak(bytes: Uint8Array, equals: number): number {
  let at = equals + 1;
  while (isBlank(bytes[at])) at++;
  return bytes[at] === LINE_FEED ? at + 1 : -1;
}

/** One pass over the bytes (RFC 2045, 6.7): blanks at line ends go, and so do line breaks behind `=`. */
function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  /** What is decoded up to here stays; blanks behind it may still turn out to end their line. */
  let kept = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const high = byte === EQUALS ? digit(bytes[at + 1]) : -1;
    const low = high < 0 ? -1 : digit(bytes[at + 2]);
    const next = byte === EQUALS && low < 0 ? behindSoftBreak(bytes, at) : -1;
    if (next >= 0) at = next - 1;
    else if (low >= 0) {
      decoded[length++] = high * 16 + low;
      at += 2;
    } else {
      if (byte === LINE_FEED) length = kept;
      decoded[length++] = byte;
      if (isBlank(byte)) continue;
    }
    kept = length;
  }
  return decoded.subarray(0, kept);
}

function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

function decodeCharset(bytes: Uint8Array, charset: string): string {
  const named = charset && charset !== 'us-ascii' ? decoderOf(charset) : null;
  const text = (named ?? new TextDecoder('utf-8')).decode(bytes);
  // Wrongly labelled or not labelled at all: every byte means something in the Western code page.
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/**
 * Text of a body.
 * @param raw one character per byte of the source
 * @param bytes the same bytes
 */
export function decodeBody(raw: string, bytes: Uint8Array, encoding: string, charset: string): string {
  if (encoding === 'base64') return decodeCharset(bytesOf(fromBase64(raw)), charset);
  if (encoding === 'quoted-printable') return decodeCharset(fromQuotedPrintable(bytes), charset);
  return !BEYOND_ASCII.test(raw) && !STATEFUL.test(charset) ? raw : decodeCharset(bytes, charset);
}
