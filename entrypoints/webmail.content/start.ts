import { begin } from './life';
import { tell } from './messages';
import { createSession } from './session';

/** Watches a document for bounces, and shows its bar above each. Aborting what comes back ends it all. */
export const start = (document: Document): AbortController =>
  begin('bars', document, (document, unlessOver) => createSession(document, (message) => unlessOver(tell(message))));
