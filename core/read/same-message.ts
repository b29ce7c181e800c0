import type { Message } from './message';

/** What a page shows of a message. */
interface Shown {
  readonly text: string;
  /** Recipients that the shown text names. */
  readonly recipients: readonly string[];
}

const WORD = /[\p{L}\p{N}]{3,}/gu;
/** The start of a report says what it is about; what follows may be the mail that came back, folded by the webmail. */
const WORDS = 400;
/** Webmails put names of attachments and buttons between the text; a translated or other message shares less. */
const SHARE = 0.5;

const wordsOf = (text: string) => text.toLowerCase().match(WORD) ?? [];

/**
 * Whether a source is that of the message which a page shows. It has to name the same recipients, and most of the
 * shown words: addresses of sources are built from what a page says of itself, and a page may be wrong or change.
 */
export function isSameMessage({ text, recipients }: Shown, source: Message): boolean {
  const parts = source.parts.map((part) => part.text);
  const headers = source.headers.map(({ value }) => value);
  const all = [source.text, ...parts, ...headers].join('\n').toLowerCase();
  if (!recipients.every((address) => all.includes(address.toLowerCase()))) return false;
  const known = new Set(wordsOf(all));
  const shown = [...new Set(wordsOf(text).slice(0, WORDS))];
  return shown.filter((word) => known.has(word)).length >= shown.length * SHARE;
}
