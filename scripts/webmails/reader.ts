import { sniff } from '../../core/read/sniff';
import { adaptersFor, framesAt } from '../../entrypoints/webmail.content/adapters';
import { generic } from '../../entrypoints/webmail.content/adapters/generic';
import { addFinder } from '../../entrypoints/webmail.content/add-finder';
import { findMessages, isBounce } from '../../entrypoints/webmail.content/read';
import { textOf } from '../../entrypoints/webmail.content/text';

// In the extension it comes when it is needed.
addFinder();

/** What was read from one message; `apart`: its text stands in a frame of another site. */
export interface Read {
  readonly subject: string | null;
  readonly from: string | null;
  readonly text: string;
  readonly bounce: boolean;
  readonly apart: boolean;
}

/** Who reads: the webmail's own adapter, as a watched page has it, or structure alone. */
export const readers = ['adapter', 'structure'] as const;
export type By = (typeof readers)[number];
export type Readings = Readonly<Record<By, readonly Read[]>>;

/** Runs inside a page, bundled: what the extension reads from this document. */
export function readDocument(document: Document, by: By): Read[] {
  const readers = by === 'structure' ? [generic] : adaptersFor(document).slice(0, 1);
  return findMessages(document, readers).map((found) => ({
    subject: found.subject,
    from: found.from,
    text: textOf(found.body),
    bounce: isBounce(found),
    apart: found.apart === true,
  }));
}

/** The text in a frame of another site, as it is given away when somebody asks. */
export function textApart(document: Document): string {
  const element = framesAt(document)?.textIn(document);
  return element ? textOf(element) : '';
}

/** Messages with the texts that frames of other sites hold, in reading order. */
export function joined(found: readonly Read[], texts: readonly string[]): Read[] {
  const left = [...texts];
  return found.map((message) => {
    const text = message.apart ? left.shift() : undefined;
    return text ? { ...message, text, bounce: sniff({ ...message, text }) } : message;
  });
}
