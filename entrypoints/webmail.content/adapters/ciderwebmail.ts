import { correspondentOf } from '../address';
import { lineOf, nearest, openTexts } from '../reading';
import type { Adapter, Found, SelectorProof } from './adapter';

const application = '#mailnavigation #folder_tree, .message_rfc822 > .message_body';

/** A returned mail stands in it with all of this once more. */
export const body = '.message_rfc822 > .message_body';
export const bodyProof = [
  [2, 'ciderwebmail-bounce.html'],
  [1, 'ciderwebmail-ordinary.html'],
  [0, 'ciderwebmail-list.html'],
] satisfies SelectorProof[];

export const subject = '.message_view_head h1';
export const subjectProof = [[2, 'ciderwebmail-bounce.html']] satisfies SelectorProof[];

export const sender = '.message_header .from_address';
export const senderProof = [[2, 'ciderwebmail-bounce.html']] satisfies SelectorProof[];

/** "/mailbox/<folder>/<uid>" */
const KEY = /\/mailbox\/([^/?#]{1,400}\/\d{1,10})$/;

function readMessage(content: Element): Found {
  const from = nearest(content, sender);
  return {
    key: KEY.exec(content.ownerDocument.URL)?.[1] ?? null,
    subject: lineOf(nearest(content, subject)),
    from: from && correspondentOf(from),
    body: content,
    anchor: content,
  };
}

/** Self-hosted on any address; pages of the program were looked at as it serves them, in November 2026. */
export const ciderwebmail: Adapter = {
  id: 'ciderwebmail',
  name: 'CiderWebmail',
  origins: [],
  matches: (document) => document.querySelector(application) !== null,
  find: (document) => openTexts(document, body).map(readMessage),
};
