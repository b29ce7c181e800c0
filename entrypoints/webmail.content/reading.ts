import { addressIn, correspondentOf, oneLine } from './address';
import { documentIn } from './structure';
import { isDraft, isVisible } from './visible';

/** What webmails put around a name and an address. */
const AROUND = /[<>()[\]"]/g;

/**
 * Texts of opened messages by a webmail's own selector, in reading order: no drafts, no views that are kept hidden, and
 * nothing inside a text, since a forwarded mail may bring the webmail's own markup along.
 */
export function openTexts(root: ParentNode, selector: string): Element[] {
  const all = [...root.querySelectorAll(selector)].filter((one) => isVisible(one) && !isDraft(one));
  return all.filter((one) => !one.parentElement?.closest(selector));
}

/** The first visible match that is no part of a message's text: a bounce quotes the header of another mail. */
export function outside(
  content: Element,
  selector: string,
  around: ParentNode = content.ownerDocument,
): Element | null {
  return [...around.querySelectorAll(selector)].find((one) => !content.contains(one) && isVisible(one)) ?? null;
}

/** The match that stands nearest around a text, never inside it: an own header before that of the whole conversation. */
export function nearest(content: Element, selector: string): Element | null {
  for (let around = content.parentElement; around; around = around.parentElement) {
    const match = outside(content, selector, around);
    if (match) return match;
  }
  return null;
}

/**
 * The last visible match above a text and outside of all of them: the header of this message, where a conversation shows
 * several. `texts`: selector of the texts.
 */
export function above(content: Element, selector: string, texts: string): Element | null {
  const isAbove = (one: Element) => one.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_FOLLOWING;
  const all = [...content.ownerDocument.querySelectorAll(selector)];
  return all.findLast((one) => isAbove(one) && !one.closest(texts) && isVisible(one)) ?? null;
}

/** The largest element around a text that holds no other match of `selector`, at most `limit`: one message of several. */
export function alone(content: Element, selector: string, limit = 'body'): Element {
  let around = content;
  while (around.parentElement && !around.matches(limit)) {
    if (around.parentElement.querySelectorAll(selector).length > 1) break;
    around = around.parentElement;
  }
  return around;
}

/** The body of a frame that this script may look into, the element itself where it is none. */
export function bodyOf(element: Element): Element {
  return documentIn(element)?.body ?? element;
}

/** `<folder>/<number>` of the message that the page's own address names in two parameters; null where it names none. */
export function keyInAddress({ URL: address }: Document, folder: string, number: string): string | null {
  const shown = URL.parse(address)?.searchParams;
  const own = shown?.get(number);
  return own ? `${shown?.get(folder) ?? ''}/${own}` : null;
}

/** Where most of a text stands: the element itself, or the body of one of the frames in it. */
export function fullest(content: Element): Element {
  const length = (one: Element) => one.textContent?.trim().length ?? 0;
  const bodies = [content, ...[...content.querySelectorAll('iframe')].map(bodyOf)];
  return bodies.reduce((most, one) => (length(one) > length(most) ? one : most));
}

/** What a page shows of an element on one line; webmails keep the whole of a shortened text in `title`. */
export function lineOf(element: Element | null): string | null {
  return oneLine(element?.getAttribute('title')) || oneLine(element?.textContent) || null;
}

/** Word by word: a name and an address that a page draws side by side have no space between their elements. */
function apart(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ');
}

/** `Name <address>`, where the name may hold the address already; either may be missing. */
export function named(name: string | null, address: string | null): string | null {
  if (!address || !name) return name || address;
  const alone = name.includes(address) ? oneLine(name.replace(address, ' ').replace(AROUND, ' ')) : name;
  return alone ? `${alone} <${address}>` : address;
}

/**
 * `Name <address>` from what a page shows of the two. `address` may hold the name as well, and gives the address by its
 * text or by an attribute.
 */
export function senderOf(name: Element | null, address: Element | null): string | null {
  const own = address && (addressIn(apart(address)) ?? addressIn(correspondentOf(address) ?? ''));
  return named(oneLine(name?.textContent) || lineOf(name), own);
}
