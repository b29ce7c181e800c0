import { oneLine } from './address';
import { correspondentsIn, type Named } from './correspondents';
import { piecesBefore, piecesOf, TIME } from './pieces';
import { textOf } from './text';

export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const TITLE_PART = /( (?:[-–—|·]|::) )/;
const TITLE_TOKENS = 15;
const QUOTES = /[«»„“”]/g;
const SUBJECT_LINE = /^(?:subject|betreff|emne|onderwerp|тема|主题|objet|asunto|oggetto|ämne)[:：]?\s+(\S.*)$/im;
const LETTER = /\p{L}/u;
/** Labels and addresses. */
const NO_LINE = /[:：]$|@/;
const NO_SUBJECT = 'a, button, label, time, [role="button"], [role="link"]';

const byLength = (a: string, b: string) => b.length - a.length;

/** Whether something in `header` is, or holds, a match. */
export function within(header: readonly Element[], selector: string): Element | null {
  for (const element of header) {
    const match = element.matches(selector) ? element : element.querySelector(selector);
    if (match) return match;
  }
  return null;
}

/** The parts of a page title, alone and joined, longest first: one of them is the subject, the rest is the product's. */
export function titleParts(title: string): string[] {
  const tokens = oneLine(title).replace(QUOTES, '').split(TITLE_PART).slice(0, TITLE_TOKENS);
  // Every second token is a separator: parts begin and end on the others.
  const ends = tokens.map((_, index) => index).filter((index) => index % 2 === 0);
  return ends
    .flatMap((from) => ends.filter((to) => to >= from).map((to) => tokens.slice(from, to + 1).join('')))
    .filter((part) => part.length > 3)
    .sort(byLength);
}

/** The name without the address. */
const nameOf = (one: Named | undefined): string => one?.text.split(' <', 1)[0] ?? '';

/** The heading that stands nearest to the sender's name: above it, else below. */
function headingIn(header: readonly Element[], headings: readonly Element[], sender: Named | undefined) {
  const all = headings.filter((one) => header.some((part) => part.contains(one)));
  // "Mail from Anna: Monday", for screen readers.
  const name = nameOf(sender);
  const others = all.filter((one) => !name || !oneLine(one.textContent).includes(name));
  const own = others.length > 0 ? others : all;
  const isAbove = (one: Element) =>
    !sender || (one.compareDocumentPosition(sender.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return own.findLast(isAbove) ?? own[0];
}

/** The longest run of letters above the sender's name that is no label, time or button. */
function lineAbove(header: readonly Element[], sender: Named | undefined): string | null {
  const name = nameOf(sender);
  const lines = header.flatMap((root) => {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const isBefore =
        sender && walker.currentNode.compareDocumentPosition(sender.element) === Node.DOCUMENT_POSITION_FOLLOWING;
      if (isBefore && !parentElement?.closest(NO_SUBJECT)) found.push(oneLine(nodeValue));
    }
    return found;
  });
  const [longest] = lines
    .filter((line) => LETTER.test(line) && !TIME.test(line) && !NO_LINE.test(line) && line !== name)
    .sort(byLength);
  return longest ?? null;
}

/** A heading's text, without the sender's name that it may begin with. */
function textAfter(sender: Named | undefined, heading: Element | undefined): string | undefined {
  const text = oneLine(heading?.textContent);
  return sender ? text.split(`${nameOf(sender)}: `).at(-1) : text;
}

/** What the page or the header says in words of its own: where there is no heading, or for want of a better one. */
export function subjectBy(header: readonly Element[], start: Element): string | null {
  const line = SUBJECT_LINE.exec(header.map((element) => textOf(element)).join('\n'))?.[1]?.trim();
  const before = piecesBefore(start);
  return (
    line ||
    lineAbove(header, correspondentsIn(header)[0]) ||
    titleParts(start.ownerDocument.title).find((part) => before.has(part)) ||
    null
  );
}

/**
 * The page title says which of the headings is the subject, and is the subject where there are none. `headings`: all of
 * the page that are no sender's name; `start`: the first text on the page, since what lies between two is the first's.
 */
export function subjectOf(header: readonly Element[], headings: readonly Element[], start: Element): string | null {
  const correspondents = correspondentsIn(header);
  // The title may name the owner of the account, who is a correspondent as well.
  const names = piecesOf(correspondents.map(({ element }) => element));
  const named = titleParts(start.ownerDocument.title).filter((part) => !names.has(part));
  const own = headingIn(header, headings, correspondents[0]);
  const above = headings.filter((one) => start.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
  const [inHeadings, inHeader] = [piecesOf(own ? [own, ...above] : above), piecesOf(header)];
  return (
    named.find((part) => inHeadings.has(part)) ||
    textAfter(correspondents[0], own) ||
    named.find((part) => inHeader.has(part)) ||
    oneLine(above.at(-1)?.textContent) ||
    null
  );
}
