import { addressIn, oneLine } from '../address';
import { findClosed } from '../closed-frame';
import { correspondentsIn } from '../correspondents';
import { HEADING, subjectBy, subjectOf } from '../header';
import { DOCUMENT, type Split, split, splitAbove, splitAlike } from '../split';
import { documentIn, isCounted, type Weights, weigh } from '../structure';
import { textOf } from '../text';
import type { Adapter, Found } from './adapter';
import { roundcube } from './roundcube';

const MESSAGE = '[role="listitem"], article, [role="article"]';

/** Shorter texts are snippets, notices and buttons. */
const BODY_CHARS = 80;

/** The body of the frame that most of the text is in. */
function bodyInFrame(body: Element, weights: Weights): Element | null {
  const half = (weights.get(body) ?? 0) / 2;
  const frames = body.localName === 'iframe' ? [body] : [...body.querySelectorAll('iframe')];
  const frame = frames.find((one) => (weights.get(one) ?? 0) > half);
  return (frame && documentIn(frame)?.body) ?? null;
}

/** Whether most of what a person sees in an element is a list, a menu or a form: then it is no message. */
function isMostlyControls(element: Element, weights: Weights): boolean {
  const weight = weights.get(element) ?? 0;
  const least = element.matches(DOCUMENT) ? 1 : BODY_CHARS;
  return weight < least || textOf(element).length > 2 * weight;
}

/** `headings`: all of the page; `start`: first of its messages. */
function readSplit(
  { header, body, first }: Split,
  weights: Weights,
  headings: readonly Element[],
  start: Split,
): Found {
  return {
    key: null,
    subject: subjectOf(header, headings, start.first) ?? subjectBy(start.header, start.first),
    from: correspondentsIn(header)[0]?.text ?? null,
    body: bodyInFrame(body, weights) ?? body,
    // Never inside a frame that the page gave the height of its text.
    anchor: first,
  };
}

/** Whether the page around this frame can be read by the script that runs there: then it finds header and text both. */
function isReadFromOutside(document: Document): boolean {
  const view = document.defaultView;
  return !!view && view !== view.parent && view.frameElement !== null;
}

const weighPage = (body: Element) => weigh(body, (frame) => roundcube.matches(frame));

/**
 * The page or frame as one text, for a reader who asked: a report opened as a file, or a body whose header stands in
 * another frame. Pages that are mostly lists and menus have nothing to read.
 */
export function findPage({ body, title }: Document): Found[] {
  if (!body || isReadFromOutside(body.ownerDocument) || isMostlyControls(body, weighPage(body))) return [];
  return [{ key: null, subject: oneLine(title) || null, from: null, body, anchor: body }];
}

/** A message that the page marks, with its text if that is marked as well. */
function splitMarked(message: Element, weights: Weights): Split | undefined {
  const text = [...message.querySelectorAll(DOCUMENT)].find((one) => weights.has(one));
  return text ? splitAbove(text, weights) : split(message, weights);
}

/** The messages of a page: as the page itself marks them, else by what stands above what. */
function splitsOf(root: Element, weights: Weights): Split[] {
  const innermost = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((one) => isCounted(one, root, weights) && !one.querySelector(selector));
  const ways = [
    () => innermost(MESSAGE).flatMap((one) => splitMarked(one, weights) ?? []),
    () => innermost(DOCUMENT).map((one) => splitAbove(one, weights)),
    () => splitAlike(root, weights),
    () => [split(root, weights)].flatMap((parts) => parts ?? []),
  ];
  for (const way of ways) {
    const splits = way().filter(({ body }) => !isMostlyControls(body, weights));
    if (splits.length > 0) return splits;
  }
  return [];
}

function find(document: Document): Found[] {
  const { body } = document;
  if (!body || isReadFromOutside(document)) return [];
  const weights = weighPage(body);
  const splits = splitsOf(body, weights);
  const [start] = splits;
  if (!start) return findClosed(body, weights);
  const senders = splits.flatMap(({ header }) => correspondentsIn(header).slice(0, 1));
  const headings = [...body.querySelectorAll(HEADING)].filter(
    (one) =>
      weights.has(one) && !addressIn(one.textContent ?? '') && !senders.some(({ element }) => one.contains(element)),
  );
  return splits.map((parts) => readSplit(parts, weights, headings, start));
}

/** Any other webmail, by roles and structure alone: a header that names a correspondent, and the text below it. */
export const generic: Adapter = { id: 'generic', name: 'Other', origins: [], matches: () => true, find };
