import { addressIn, correspondentOf, oneLine } from './address';
import { documentIn } from './structure';
import { isDraft, isVisible } from './visible';

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

/**
 * `Name <address>` where a page shows the two apart; either may be missing. `address` may hold the name as well, and
 * gives the address by its text or by an attribute.
 */
export function senderOf(name: Element | null, address: Element | null): string | null {
  const shown = oneLine(name?.textContent) || lineOf(name);
  const own = address && (addressIn(apart(address)) ?? addressIn(correspondentOf(address) ?? ''));
  if (!own || !shown || shown.includes(own)) return shown || own;
  return `${shown} <${own}>`;
}
