import type { Found } from './adapters/adapter';
import { oneLine } from './address';
import { byStructure } from './by-structure';
import { above, lineOf, named, openTexts, senderOf } from './reading';

/** Where a webmail shows what, by selectors that hold in the whole page: header above text, message below message. */
export interface Shape {
  /** Texts of messages; the outermost match counts. */
  readonly text: string;
  /** The text alone, where `text` may hold more than that. */
  readonly inner?: string;
  readonly subject: string;
  /** The sender's name, and where the address stands: in an element beside it, or in an attribute of it. */
  readonly name: string;
  readonly address: string | { readonly attribute: string };
  /** Addresses of pages that show a message. There structure is tried where the selectors find nothing any more. */
  readonly open?: RegExp;
  readonly keyOf?: (content: Element) => string | null;
  readonly lineOf?: (subject: Element) => string | null;
}

function fromOf(content: Element, { text, name, address }: Shape): string | null {
  if (typeof address !== 'string') {
    const from = above(content, name, text);
    return named(oneLine(from?.textContent) || null, from?.getAttribute(address.attribute) ?? null);
  }
  const own = above(content, address, text);
  // Recipients below may look like the sender: the name beside the address comes first.
  return senderOf(own?.parentElement?.querySelector(name) ?? above(content, name, text), own);
}

/** Finds the open messages of a page by its shape. */
export function findBy(shape: Shape): (document: Document) => Found[] {
  const { text, inner, open } = shape;
  const read = (content: Element): Found => {
    const heading = above(content, shape.subject, text);
    return {
      key: shape.keyOf?.(content) ?? null,
      subject: heading && (shape.lineOf ?? lineOf)(heading),
      from: fromOf(content, shape),
      body: (inner && content.querySelector(inner)) || content,
      anchor: content,
    };
  };
  return (document) => {
    const found = openTexts(document, text).map(read);
    return found.length === 0 && open?.test(document.URL) ? byStructure.find(document) : found;
  };
}
