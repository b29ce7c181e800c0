/** Fields of which a message source always has several (RFC 5322, 3.6; RFC 2045, 3). */
const known = new Set([
  'received',
  'return-path',
  'date',
  'from',
  'to',
  'subject',
  'message-id',
  'mime-version',
  'content-type',
  'delivered-to',
  'auto-submitted',
]);
const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,60}):/;
/** Header sections of real mail are shorter; a pasted log of this length without an empty line is none. */
const maxHeaderLines = 400;

/** Names of the known fields of a header from the first line on, unbroken to the first empty line; null where it breaks. */
function fieldsOf(text: string): Set<string> | null {
  const names = new Set<string>();
  const lines = text.trimStart().split(/\r\n|\r|\n/, maxHeaderLines);
  for (const [index, line] of lines.entries()) {
    if (line === '') break;
    if (index > 0 && (line.startsWith(' ') || line.startsWith('\t'))) continue;
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) {
      // mbox files and some "view source" windows start with an envelope line.
      if (index === 0 && line.startsWith('From ')) continue;
      return null;
    }
    if (known.has(name)) names.add(name);
  }
  return names;
}

/** Whether what a webmail handed out as a message's source is one; old reports have no MIME fields. */
export function isSource(text: string): boolean {
  return (fieldsOf(text)?.size ?? 0) >= 3;
}

/**
 * Whether pasted text is a whole message source ("Show original") rather than what a webmail shows: header fields from
 * the first line on, unbroken to the first empty line, among them `Content-Type` or `MIME-Version` and two others. A
 * printed mail starts with From, Sent, To, Subject too, but has no MIME fields.
 */
export function looksLikeSource(text: string): boolean {
  const names = fieldsOf(text);
  return names !== null && names.size >= 3 && (names.has('content-type') || names.has('mime-version'));
}
