import { lineOf, openTexts, outside, senderOf } from '../reading';
import { isAt } from '../site';
import type { Adapter, Found, SelectorProof } from './adapter';
import { generic } from './generic';

const origins = ['https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'];

// Class names change daily. The test ids are the same in page objects and extensions of 2018 to 2026 (such as
// mailvelope/mailvelope, src/content-scripts/providerSpecific.js), also after the redesign of 2023. Mail may bring them along: whoever copies
// from an opened message copies its markup too.
export const text = '[data-test-id="message-view-body"], [data-test-id="message-view-body-content"]';
export const textProof = [
  [2, 'yahoo-bounce.html'],
  [7, 'yahoo-conversation.html'],
  [0, 'yahoo-list.html'],
] satisfies SelectorProof[];

/** Rows of the list have a subject with a name of its own. */
export const subject = '[data-test-id="message-group-subject-text"], [role="main"] h1';
export const subjectProof = [
  [2, 'yahoo-bounce.html'],
  [0, 'yahoo-list.html'],
] satisfies SelectorProof[];

/** Holds name and address, side by side or, in older pages, as one text in the first of its parts. */
export const sender = '[data-test-id="message-from"]';
export const senderProof = [
  [1, 'yahoo-bounce.html'],
  [3, 'yahoo-conversation.html'],
] satisfies SelectorProof[];

const name = '[data-test-id="email-pill"]';
const message = '[data-test-id="message-view"]';
const OPEN = /\/messages\//;

function readMessage(content: Element): Found {
  const from = outside(content, sender, content.closest(message) ?? undefined);
  return {
    // The address of the page names the conversation, no message of it.
    key: null,
    subject: lineOf(outside(content, subject)),
    from: senderOf(from?.querySelector(name) ?? from, from),
    body: content,
    anchor: content,
  };
}

function find(document: Document): Found[] {
  const found = openTexts(document, text).map(readMessage);
  return found.length === 0 && OPEN.test(document.location.pathname) ? generic.find(document) : found;
}

/** AOL is served by the same client. By structure where the address names a message and the test ids are gone. */
export const yahoo: Adapter = {
  id: 'yahoo',
  name: 'Yahoo Mail, AOL Mail',
  origins,
  matches: (document) => isAt(document, origins),
  find,
};
