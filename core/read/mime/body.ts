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

function fromQuotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/=\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
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
 * @param bytes the same bytes, for bodies without transfer encoding
 */
export function decodeBody(raw: string, bytes: Uint8Array, encoding: string, charset: string): string {
  if (encoding === 'base64') return decodeCharset(bytesOf(fromBase64(raw)), charset);
  if (encoding === 'quoted-printable') {
    // `raw` went through windows-1252; only ASCII survives that unchanged, and quoted-printable is ASCII.
    const binary = fromQuotedPrintable(raw);
    return !BEYOND_ASCII.test(binary) && !STATEFUL.test(charset) ? binary : decodeCharset(bytesOf(binary), charset);
  }
  return !BEYOND_ASCII.test(raw) && !STATEFUL.test(charset) ? raw : decodeCharset(bytes, charset);
}
