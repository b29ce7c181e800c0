import { above, lineOf, named, openTexts } from '../reading';
import { isAt } from '../site';
import type { Adapter, Found, SelectorProof } from './adapter';
import { generic } from './generic';

const origins = [
  'https://mail.zoho.com/*',
  'https://mail.zoho.eu/*',
  'https://mail.zoho.in/*',
  'https://mail.zoho.com.au/*',
  'https://mail.zoho.jp/*',
  'https://mail.zohocloud.ca/*',
  'https://mail.zoho.com.cn/*',
];

// No source of the client is public. The role was seen in an automation of 2026 that was measured on a live mailbox, the
// classes in userscripts and tests of 2023 to 2026 (such as carlosgrillet's for mail.zoho.eu); each may be missing.
export const text = '.zmMailWrapper, .zmMailContent, .shw [role="document"]';
export const textProof = [
  [2, 'zoho-bounce.html'],
  [4, 'zoho-conversation.html'],
  [2, 'zoho-list.html'],
] satisfies SelectorProof[];

/** Mails stay open in tabs of the page, and a closed pane keeps its last mail: `shw` marks the one that is shown. */
export const pane = '.SC_pv, [role="region"]';
export const paneProof = [
  [2, 'zoho-ordinary.html'],
  [1, 'zoho-bounce.html'],
] satisfies SelectorProof[];

export const subject = '.zmPVHeading, .zmMTitle';
export const subjectProof = [[1, 'zoho-bounce.html']] satisfies SelectorProof[];

/** In the row of the list that is open beside the message. */
const listed = '[role="option"][aria-selected="true"] [data-testid="lst-sub"]';

/** There twice, for the short and the long header. */
export const sender = '.zmMHFrom [data-eid]';
export const senderProof = [
  [2, 'zoho-bounce.html'],
  [5, 'zoho-conversation.html'],
] satisfies SelectorProof[];

const ID = 'zm_Container_m';
const OPEN = /\/p\/\d/;

const isClosed = (content: Element) => content.closest(pane) !== null && content.closest('.shw') === null;

function readMessage(content: Element): Found {
  const from = above(content, sender, text);
  return {
    key: content.closest(`[id^="${ID}"]`)?.id.slice(ID.length) ?? null,
    subject: lineOf(above(content, subject, text) ?? content.ownerDocument.querySelector(listed)),
    from: named(from?.textContent?.trim() || null, from?.getAttribute('data-eid') ?? null),
    body: content.querySelector('[role="document"]') ?? content,
    anchor: content,
  };
}

function find(document: Document): Found[] {
  const found = openTexts(document, text).filter((one) => !isClosed(one));
  if (found.length > 0) return found.map(readMessage);
  return OPEN.test(document.location.hash) ? generic.find(document) : [];
}

/** By structure where the address names a message and none of the classes is there any more. */
export const zoho: Adapter = {
  id: 'zoho',
  name: 'Zoho Mail',
  origins,
  matches: (document) => isAt(document, origins),
  find,
};
