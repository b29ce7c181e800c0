import { addressIn, correspondent, correspondentOf, oneLine } from '../address';
import {
  DOCUMENT,
  documentIn,
  HEADING,
  type Split,
  split,
  splitAbove,
  titleParts,
  type Weights,
  weigh,
  within,
} from '../structure';
import { textOf } from '../text';
import type { Adapter, Found } from './adapter';
import { roundcube } from './roundcube';

const MESSAGE = '[role="listitem"], article, [role="article"]';

/** Shorter texts are snippets, notices and buttons. */
const BODY_CHARS = 80;

/** The page title says which of the headings is the subject, and is the subject where there are none. */
function subjectOf({ header, body }: Split, weights: Weights, start: Element): string | null {
  const { title } = body.ownerDocument;
  const headings = [...body.ownerDocument.querySelectorAll(HEADING)].filter((one) => weights.has(one));
  const inHeader = headings.find((one) => header.some((part) => part.contains(one)));
  const above = headings.filter((one) => start.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
  const own = oneLine(inHeader?.textContent);
  const others = above.map((one) => oneLine(one.textContent));
  const text = oneLine(header.map((element) => textOf(element)).join(' '));
  const named = titleParts(title);
  return (
    named.find((part) => own.includes(part) || others.includes(part)) ||
    own ||
    named.find((part) => text.includes(part)) ||
    others.at(-1) ||
    null
  );
}

function senderOf({ header }: Split): string | null {
  const sender = within(header, correspondent);
  return sender ? correspondentOf(sender) : addressIn(header.map((element) => textOf(element)).join('\n'));
}

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
  return weight < BODY_CHARS || textOf(element).length > 2 * weight;
}

/** `start`: first of the messages on the page; what lies between two of them is the text of the first. */
function readSplit(parts: Split, weights: Weights, start: Element): Found[] {
  if (isMostlyControls(parts.body, weights)) return [];
  return [
    {
      key: null,
      subject: subjectOf(parts, weights, start),
      from: senderOf(parts),
      body: bodyInFrame(parts.body, weights) ?? parts.body,
      // Never inside a frame that the page gave the height of its text.
      anchor: parts.first,
    },
  ];
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

function find(document: Document): Found[] {
  const { body } = document;
  if (!body || isReadFromOutside(document)) return [];
  const weights = weighPage(body);
  const innermost = (selector: string) =>
    [...body.querySelectorAll(selector)].filter((one) => weights.has(one) && !one.querySelector(selector));
  const several = innermost(MESSAGE);
  const found = several.flatMap((one) => {
    const parts = split(one, weights);
    return parts ? readSplit(parts, weights, several[0] ?? one) : [];
  });
  if (found.length > 0) return found;
  const documents = innermost(DOCUMENT);
  if (documents.length > 0) {
    return documents.flatMap((one) => readSplit(splitAbove(one, weights), weights, documents[0] ?? one));
  }
  const parts = split(body, weights);
  return parts ? readSplit(parts, weights, parts.first) : [];
}

/** Any other webmail, by roles and structure alone: a header that names a correspondent, and the text below it. */
export const generic: Adapter = { id: 'generic', name: 'Other', origins: [], matches: () => true, find };
