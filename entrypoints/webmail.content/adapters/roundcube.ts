import { correspondentOf, oneLine } from '../address';
import { keyInAddress, openTexts, outside } from '../reading';
import type { Adapter, Found, SelectorProof } from './adapter';

/** The message, in its own frame or as a page; parts of a report stand in it one below the other. */
export const body = '#messagebody';
export const bodyProof = [
  [1, 'roundcube-frame-bounce.html'],
  [1, 'roundcube-frame-ordinary.html'],
  [1, 'roundcube-classic-bounce.html'],
  [0, 'roundcube-list.html'],
] satisfies SelectorProof[];

/** The list page, which holds the message in a frame. */
export const list = '#messagecontframe';
export const listProof = [
  [1, 'roundcube-list.html'],
  [0, 'roundcube-frame-bounce.html'],
] satisfies SelectorProof[];

// Attached messages bring a header table of their own inside the body, with the same class names.
// The three selectors: skins elastic, larry, classic.
export const subject = '#message-header .subject, #messageheader h3.subject, .headers-table td.subject';
export const subjectProof = [
  [2, 'roundcube-frame-bounce.html'],
  [2, 'roundcube-classic-bounce.html'],
] satisfies SelectorProof[];

export const sender = 'a.rcmContactAddress';
export const senderProof = [[3, 'roundcube-frame-bounce.html']] satisfies SelectorProof[];

/** Stands above drafts: program/actions/mail/show.php, message_objects. */
export const edit = 'a[href="#edit"]';
export const editProof = [
  [1, 'roundcube-draft.html'],
  [0, 'roundcube-frame-bounce.html'],
] satisfies SelectorProof[];

/** "Subject:" for screen readers, and the link that opens the message in a window, stand inside the heading. */
const besides = '.voice, a, button';

function subjectOf(element: Element): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest(besides)) text += walker.currentNode.nodeValue;
  }
  return oneLine(text) || null;
}

/** "<product> :: <subject>", which Roundcube cuts after 128 characters. */
function subjectInTitle(title: string): string | null {
  return oneLine(title.split(' :: ').slice(1).join(' :: ')) || null;
}

function find(document: Document): Found[] {
  const [content] = openTexts(document, body);
  if (!content || outside(content, edit)) return [];
  const heading = outside(content, subject);
  const from = outside(content, sender);
  return [
    {
      key: keyInAddress(document, '_mbox', '_uid'),
      subject: (heading && subjectOf(heading)) ?? subjectInTitle(document.title),
      from: from && correspondentOf(from),
      body: content,
      anchor: content,
    },
  ];
}

const fingerprints = [list, `${body} .message-part`, `${body} .message-htmlpart`].join(',');

/** Self-hosted on any address; measured in 1.6 with the skins elastic, larry and classic. */
export const roundcube: Adapter = {
  id: 'roundcube',
  name: 'Roundcube',
  origins: [],
  matches: (document) => document.querySelector(fingerprints) !== null,
  find,
};
