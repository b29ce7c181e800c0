import { removeLeftovers } from './closed-root';
import { begin } from './life';
import { tell } from './messages';
import { createSession } from './session';

/** Watches a document for bounces, and shows its bar above each. Aborting what comes back ends it all. */
export const start = (document: Document): AbortController =>
  begin('bars', document, (document, unlessOver) => {
    removeLeftovers(document, '.bar');
    return createSession(document, (message) => unlessOver(tell(message)));
  });
