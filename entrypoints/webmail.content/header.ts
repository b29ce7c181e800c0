import { oneLine } from './address';
import { correspondentsIn } from './correspondents';
import { textOf } from './text';

export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const TITLE_PART = /( (?:[-–—|·]|::) )/;
const TITLE_TOKENS = 15;
const SUBJECT_LINE = /^(?:subject|betreff|emne|onderwerp|тема|主题|objet|asunto|oggetto|ämne)[:：]?\s+(\S.*)$/im;
const LETTER = /\p{L}/u;
const PIECE_CHARS = 500;
export const TIME = /\d{1,2}[:.]\d{2}\b/;
const LABEL = /[:：]$/;
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
  const tokens = oneLine(title).split(TITLE_PART).slice(0, TITLE_TOKENS);
  // Every second token is a separator: parts begin and end on the others.
  const ends = tokens.map((_, index) => index).filter((index) => index % 2 === 0);
  return ends
    .flatMap((from) => ends.filter((to) => to >= from).map((to) => tokens.slice(from, to + 1).join('')))
    .filter((part) => part.length > 3)
    .sort(byLength);
}

/** What stands for itself in some elements: the text of each element below them and every run of letters. */
export function piecesOf(elements: readonly Element[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const root of elements) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (text.length <= PIECE_CHARS) pieces.add(oneLine(text));
    }
  }
  return pieces;
}

/** The heading that stands nearest to the sender's name: above it, else below. */
function headingIn(header: readonly Element[], headings: readonly Element[], sender: Element | undefined) {
  const own = headings.filter((one) => header.some((part) => part.contains(one)));
  const isAbove = (one: Element) =>
    !sender || (one.compareDocumentPosition(sender) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return own.findLast(isAbove) ?? own[0];
}

/** The longest run of letters above the sender's name that is no label, time or button. */
function lineAbove(header: readonly Element[], sender: Element | undefined): string | null {
  const lines = header.flatMap((root) => {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const isBefore =
        sender && walker.currentNode.compareDocumentPosition(sender) === Node.DOCUMENT_POSITION_FOLLOWING;
      if (isBefore && !parentElement?.closest(NO_SUBJECT)) found.push(oneLine(nodeValue));
    }
    return found;
  });
  const [longest] = lines.filter((line) => LETTER.test(line) && !TIME.test(line) && !LABEL.test(line)).sort(byLength);
  return longest ?? null;
}

/**
 * The page title says which of the headings is the subject, and is the subject where there are none. `headings`: all of
 * the page that are no sender's name; `start`: the first text on the page, since what lies between two is the first's.
 */
export function subjectOf(header: readonly Element[], headings: readonly Element[], start: Element): string | null {
  const correspondents = correspondentsIn(header).map(({ element }) => element);
  // The title may name the owner of the account, who is a correspondent as well.
  const names = piecesOf(correspondents);
  const named = titleParts(start.ownerDocument.title).filter((part) => !names.has(part));
  const own = headingIn(header, headings, correspondents[0]);
  const above = headings.filter((one) => start.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
  const [inHeadings, inHeader] = [piecesOf(own ? [own, ...above] : above), piecesOf(header)];
  return (
    named.find((part) => inHeadings.has(part)) ||
    oneLine(own?.textContent) ||
    named.find((part) => inHeader.has(part)) ||
    SUBJECT_LINE.exec(header.map((element) => textOf(element)).join('\n'))?.[1]?.trim() ||
    oneLine(above.at(-1)?.textContent) ||
    lineAbove(header, correspondents[0])
  );
}
