import { correspondent, oneLine } from './address';
import { isVisible } from './visible';

/** Parts of a page that are never part of an opened message, by role and by element. */
const APART = [
  'nav, footer, form, select, textarea, script, style, noscript, template, svg, dialog, [hidden], [aria-hidden="true"]',
  ...'navigation banner complementary toolbar menu menubar listbox grid tree treegrid search tablist textbox dialog'
    .split(' ')
    .map((role) => `[role="${role}"]`),
  '[contenteditable]:not([contenteditable="false"])',
].join(',');
const ROW = '[id], [draggable], [tabindex], [role="row"], [role="option"], [role="treeitem"]';
export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** A text that the page marks as such. */
export const DOCUMENT = '[role="document"]';
const TIME = /\d{1,2}[:.]\d{2}\b/;

/** Deeper than any mail: what a page builds with scripts has no limit of its own. */
const DEPTH = 200;
const HEADER_CHARS = 1_000;
const HEADER_PARTS = 20;
const ROW_CHARS = 400;

export type Weights = ReadonlyMap<Element, number>;

/** A message taken apart: what stands above the text, and the text. */
export interface Split {
  readonly header: readonly Element[];
  readonly body: Element;
  /** First element below the header. */
  readonly first: Element;
}

/** Rows of one kind that a script can tell apart, each short: a message list, whatever it is made of. */
function isList(children: readonly Element[], weight: number): boolean {
  const localName = children.at(-1)?.localName;
  // Parts of a report have names as well, but are no table rows.
  if (children.length < (localName === 'tr' ? 2 : 5) || weight > children.length * ROW_CHARS) return false;
  return children.filter((child) => child.localName === localName && child.matches(ROW)).length > children.length * 0.8;
}

/** The document in a frame that this script may look into. */
export function documentIn(element: Element): Document | null {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}

/** How much text stands below each visible element that may belong to a message. */
export function weigh(root: Element, isForeign: (frame: Document) => boolean): Weights {
  const weights = new Map<Element, number>();
  const measure = (element: Element, depth: number): number => {
    if (depth > DEPTH || element.matches(APART) || !isVisible(element)) return 0;
    const inner = documentIn(element);
    let weight = inner?.body && !isForeign(inner) ? (inner.body.textContent ?? '').trim().length : 0;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) weight += (node.nodeValue ?? '').trim().length;
      else if (node.nodeType === 1) weight += measure(node as Element, depth + 1);
    }
    if (weight === 0 || isList([...element.children], weight)) return 0;
    weights.set(element, weight);
    return weight;
  };
  measure(root, 0);
  return weights;
}

/** Whether something in `header` is, or holds, a match. */
export function within(header: readonly Element[], selector: string): Element | null {
  for (const element of header) {
    const match = element.matches(selector) ? element : element.querySelector(selector);
    if (match) return match;
  }
  return null;
}

const TITLE_PART = /( (?:[-–—|·]|::) )/;
const TITLE_TOKENS = 15;

/** The parts of a page title, alone and joined, longest first: one of them is the subject, the rest is the product's. */
export function titleParts(title: string): string[] {
  const tokens = oneLine(title).split(TITLE_PART).slice(0, TITLE_TOKENS);
  // Every second token is a separator: parts begin and end on the others.
  const ends = tokens.map((_, index) => index).filter((index) => index % 2 === 0);
  return ends
    .flatMap((from) => ends.filter((to) => to >= from).map((to) => tokens.slice(from, to + 1).join('')))
    .filter((part) => part.length > 3)
    .sort((a, b) => b.length - a.length);
}

function scoreOf(header: readonly Element[], title: string): number {
  const text = oneLine(header.map((element) => element.textContent).join(' '));
  const hasAddress = within(header, correspondent) !== null || text.includes('@');
  if (!hasAddress) return 0;
  const named = titleParts(title).some((part) => text.includes(part));
  return 2 + Number(TIME.test(text)) + Number(within(header, HEADING) !== null) + 2 * Number(named);
}

/** Splits one element into header and text; undefined if nothing in it names a correspondent above a text. */
function splitAt(element: Element, weights: Weights): (Split & { readonly score: number }) | undefined {
  const children = [...element.children].filter((child) => weights.has(child));
  const weight = (some: readonly Element[]) => some.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
  for (let end = 1; end < Math.min(children.length, HEADER_PARTS); end++) {
    const header = children.slice(0, end);
    const rest = children.slice(end);
    const [first] = rest;
    if (!first || weight(header) > Math.min(HEADER_CHARS, weight(rest))) return undefined;
    const score = scoreOf(header, element.ownerDocument.title);
    if (score === 0) continue;
    // Parts of a report that stand side by side are one text, for better or worse with the header.
    const main = rest.find((one) => weight([one]) > 0.9 * weight(rest));
    return { header, body: main ?? element, first: main ?? first, score };
  }
  return undefined;
}

/**
 * Goes down where most of the text is, and splits where the header looks most like one. The outermost of equals wins: a
 * report quotes the header of the mail that came back.
 */
export function split(root: Element, weights: Weights): Split | undefined {
  let best: ReturnType<typeof splitAt>;
  let current: Element | undefined = root;
  while (current && !current.matches(DOCUMENT)) {
    const found = splitAt(current, weights);
    if (found && found.score > (best?.score ?? 0)) best = found;
    const total: number = weights.get(current) ?? 0;
    current = [...current.children].find((child) => (weights.get(child) ?? 0) > total / 2);
  }
  return best;
}

/** What stands above a text that the page itself marks as a document, as far as it is short enough for a header. */
export function splitAbove(body: Element, weights: Weights): Split {
  const header: Element[] = [];
  let weight = 0;
  for (
    let around = body;
    around.parentElement && !around.matches('main, [role="main"]');
    around = around.parentElement
  ) {
    for (let above = around.previousElementSibling; above; above = above.previousElementSibling) {
      weight += weights.get(above) ?? 0;
      if (weights.has(above) && weight <= HEADER_CHARS) header.unshift(above);
    }
    if (weight > HEADER_CHARS) break;
  }
  return { header, body, first: body };
}
