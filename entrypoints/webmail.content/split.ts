import { oneLine } from './address';
import { correspondentsIn } from './correspondents';
import { HEADING, titleParts, within } from './header';
import { piecesOf, TIME } from './pieces';
import type { Weights } from './structure';

/** A text that the page marks as such. */
export const DOCUMENT = '[role="document"]';
const MAIN = 'main, [role="main"]';
const HEADER_CHARS = 1_000;
const HEADER_PARTS = 20;
/** Score of a header that shows more than an address. */
const CLEAR = 3;

/** A message taken apart: what stands above the text, and the text. */
export interface Split {
  readonly header: readonly Element[];
  readonly body: Element;
  /** First element below the header. */
  readonly first: Element;
}

/** Whether the exact time stands behind a word such as "yesterday". */
function hasTimeApart(header: readonly Element[]): boolean {
  const titled = header.flatMap((one) => [...one.querySelectorAll('[title], time')]);
  return titled.some((one) => one.localName === 'time' || TIME.test(one.getAttribute('title') ?? ''));
}

/** Names a correspondent and a time. */
const isHeader = (element: Element) => scoreOf([element], '') >= CLEAR;

function scoreOf(header: readonly Element[], title: string): number {
  if (correspondentsIn(header).length === 0) return 0;
  const pieces = piecesOf(header);
  const named = titleParts(title).some((part) => pieces.has(part));
  const text = oneLine(header.map((element) => element.textContent).join(' '));
  return (
    2 + Number(TIME.test(text) || hasTimeApart(header)) + Number(within(header, HEADING) !== null) + 2 * Number(named)
  );
}

/** Splits one element into header and text; undefined if nothing in it names a correspondent above a text. */
function splitAt(element: Element, weights: Weights): (Split & { readonly score: number }) | undefined {
  const children = [...element.children].filter((child) => weights.has(child));
  const weight = (some: readonly Element[]) => some.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
  let best: (Split & { readonly score: number }) | undefined;
  for (let end = 1; end < Math.min(children.length, HEADER_PARTS); end++) {
    const header = children.slice(0, end);
    const rest = children.slice(end);
    const [first] = rest;
    if (!first || weight(header) > Math.min(HEADER_CHARS, weight(rest))) break;
    const score = scoreOf(header, element.ownerDocument.title);
    if (score <= (best?.score ?? 0)) continue;
    // Parts of a report that stand side by side are one text, for better or worse with the header.
    const main = rest.find((one) => weight([one]) > 0.9 * weight(rest));
    best = { header, body: main ?? element, first: main ?? first, score };
  }
  return best;
}

/** The way down from an element to where most of its text is. */
function* down(root: Element, weights: Weights): Generator<Element> {
  let current: Element | undefined = root;
  while (current && !current.matches(DOCUMENT)) {
    yield current;
    const total: number = weights.get(current) ?? 0;
    current = [...current.children].find((child) => (weights.get(child) ?? 0) > total / 2);
  }
}

/**
 * Goes down where most of the text is, and splits where the header looks most like one. The outermost of equals wins: a
 * report quotes the header of the mail that came back.
 */
export function split(root: Element, weights: Weights): (Split & { readonly score: number }) | undefined {
  let best: ReturnType<typeof splitAt>;
  for (const current of down(root, weights)) {
    const found = splitAt(current, weights);
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

/** Siblings of one kind share the element, the first class, and the start of an id that counts them. */
function kindOf({ localName, classList, id }: Element): string {
  return [localName, classList[0], id.split(/\d/, 1)[0]].join(' ');
}

/** Messages of a conversation that are siblings without any role: each a header above a text. */
export function splitAlike(root: Element, weights: Weights): Split[] {
  for (const current of down(root, weights)) {
    const children = [...current.children].filter((child) => weights.has(child));
    const kinds = new Map<string, Split[]>();
    for (const child of children) {
      const parts = split(child, weights);
      if (parts && parts.score >= CLEAR) kinds.set(kindOf(child), [...(kinds.get(kindOf(child)) ?? []), parts]);
    }
    const alike = [...kinds.values()].find(({ length }) => length > 1);
    if (alike) return alike;
    // The parts of a report look alike too, below the header of the report.
    const half = (weights.get(current) ?? 0) / 2;
    const isAbove = (child: Element) => (weights.get(child) ?? 0) <= Math.min(HEADER_CHARS, half);
    if (children.some((child) => isAbove(child) && isHeader(child))) return [];
  }
  return [];
}

/** What stands above a text that the page itself marks as a document, as far as it is short enough for a header. */
export function splitAbove(body: Element, weights: Weights): Split {
  const header: Element[] = [];
  let weight = 0;
  for (let around = body; around.parentElement && !around.matches(MAIN); around = around.parentElement) {
    // The nearest that names somebody names the sender; what stands further up may still be the subject.
    const isNamed = correspondentsIn(header).length > 0;
    for (let above = around.previousElementSibling; above; above = above.previousElementSibling) {
      // The message before this one.
      if (within([above], DOCUMENT)) return { header, body, first: body };
      weight += weights.get(above) ?? 0;
      const isOther = isNamed && correspondentsIn([above]).length > 0;
      if (weights.has(above) && weight <= HEADER_CHARS && !isOther) header.unshift(above);
    }
    if (weight > HEADER_CHARS) break;
  }
  return { header, body, first: body };
}
