import { findBy } from '../shape';
import { isAt } from '../site';
import type { Adapter, SelectorProof } from './adapter';

const origins = ['https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'];

// Class names change daily. The test ids are the same in page objects and extensions of 2018 to 2026 (such as
// mailvelope/mailvelope, src/content-scripts/providerSpecific.js), also after the redesign of 2023. Mail may bring them
// along: whoever copies from an opened message copies its markup too.
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

const name = '[data-test-id="message-from"] [data-test-id="email-pill"]';

/** AOL is served by the same client. By structure where the address names a message and the test ids are gone. */
export const yahoo: Adapter = {
  id: 'yahoo',
  name: 'Yahoo Mail, AOL Mail',
  origins,
  matches: (document) => isAt(document, origins),
  // The address of the page names the conversation, no message of it.
  find: findBy({ text, subject, name, address: sender, open: /\/messages\// }),
};
