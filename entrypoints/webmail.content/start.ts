import { browser } from 'wxt/browser';
import type { ToPage } from '../../core/messages';
import { isAlive } from './alive';
import { tell } from './messages';
import { createSession } from './session';
import { covers } from './site';
import { watch } from './watch';

/** Smaller frames hold pixels, buttons and sign-in helpers, no mail. */
const isTooSmall = () => innerWidth < 200 || innerHeight < 100;

function run(document: Document, life: AbortController): void {
  const { signal } = life;
  const isValid = () => {
    if (!isAlive()) life.abort();
    return !signal.aborted;
  };
  const session = createSession(document, async (message) => {
    const answer = await tell(message);
    // No answer may mean that the extension was updated or switched off: then all ends here, and the bars go.
    return isValid() ? answer : undefined;
  });
  const listen = (message: ToPage) => {
    if (message.type === 'relabel') session.relabel();
    if (message.type === 'retire' && message.origins.some((pattern) => covers(pattern, self.origin))) life.abort();
  };
  browser.runtime.onMessage.addListener(listen);
  // The preview frame of Roundcube goes with every message, and a page may come back from the browser's cache.
  window.addEventListener('pagehide', () => session.close(), { signal });
  signal.addEventListener('abort', () => {
    session.close();
    browser.runtime?.onMessage?.removeListener(listen);
  });
  watch(document, () => isValid() && session.scan(), signal);
}

interface Running {
  readonly document: Document;
  readonly life: AbortController;
}

/** Content scripts have a global of their own, which no page sees; each version of the extension has a new one. */
const own = globalThis as typeof globalThis & { running?: Running };

/**
 * Starts watching a document, unless that is done already: registration and injection may both reach it. Aborting what
 * comes back stops it, and takes its bars away.
 */
export function start(document: Document): AbortController {
  const { running } = own;
  if (running?.document === document && !running.life.signal.aborted) return running.life;
  // An empty frame that gets its page keeps the global and changes the document.
  running?.life.abort();
  const life = new AbortController();
  own.running = { document, life };
  if (!isTooSmall()) {
    run(document, life);
    return life;
  }
  // Webmails open the frame of a message before they give it a size.
  const runIfGrown = () => {
    if (isTooSmall()) return;
    window.removeEventListener('resize', runIfGrown);
    if (isAlive()) run(document, life);
  };
  window.addEventListener('resize', runIfGrown, { signal: life.signal });
  return life;
}
