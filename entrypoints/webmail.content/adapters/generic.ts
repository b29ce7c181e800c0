import { addressIn, correspondent, correspondentOf, oneLine } from '../address';
import { documentIn, type Split, split, titleParts, type Weights, weigh, within } from '../structure';
import { textOf } from '../text';
import type { Adapter, Found } from './adapter';
import { roundcube } from './roundcube';

const MESSAGE = '[role="listitem"], article, [role="article"]';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Shorter texts are snippets, notices and buttons. */
const BODY_CHARS = 80;

function subjectOf(document: Document, { header, body }: Split): string | null {
  const text = oneLine(header.map((element) => textOf(element)).join(' '));
  const inTitle = titleParts(document.title).find((part) => text.includes(part));
  if (inTitle) return inTitle;
  const above = [...document.querySelectorAll(HEADING)].filter(
    (one) => body.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING && !one.contains(body),
  );
  return oneLine((within(header, HEADING) ?? above.at(-1))?.textContent) || null;
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

function readSplit(document: Document, parts: Split, weights: Weights): Found[] {
  if ((weights.get(parts.body) ?? 0) < BODY_CHARS) return [];
  const content = bodyInFrame(parts.body, weights);
  return [
    {
      key: null,
      subject: subjectOf(document, parts),
      from: senderOf(parts),
      body: content ?? parts.body,
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

function find(document: Document): Found[] {
  const { body } = document;
  if (!body || isReadFromOutside(document)) return [];
  const weights = weigh(body, (frame) => roundcube.matches(frame));
  const single = [...body.querySelectorAll(MESSAGE)].filter((one) => weights.has(one) && !one.querySelector(MESSAGE));
  const found = single.flatMap((one) => {
    const parts = split(one, weights);
    return parts ? readSplit(document, parts, weights) : [];
  });
  if (found.length > 0) return found;
  const parts = split(body, weights);
  return parts ? readSplit(document, parts, weights) : [];
}

/** Any other webmail, by roles and structure alone: a header that names a correspondent, and the text below it. */
export const generic: Adapter = { id: 'generic', name: 'Other', origins: [], matches: () => true, find };
