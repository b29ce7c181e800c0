import { browser } from 'wxt/browser';
import type { ToPage } from '../../core/messages';
import { isAlive } from './alive';
import { covers } from './site';
import { watch } from './watch';

/** Smaller frames hold pixels, buttons and sign-in helpers, no mail. */
const isTooSmall = () => innerWidth < 200 || innerHeight < 100;

/** What is kept in step with a document: the bars above messages, or the marks in a list. */
interface Watcher {
  scan(): void;
  /** Asks anew for every text: the reader chose another language, or other settings. */
  relabel(): void;
  /** Takes what else the background says or asks; a promise where there is an answer. */
  hear?(message: ToPage): Promise<unknown> | undefined;
  /** Removes all that was put into the page. */
  close(): void;
}

/** Makes a watcher. `unlessOver`: passes an answer on, unless the extension has gone meanwhile. */
type Create = (
  document: Document,
  unlessOver: <Answer>(answer: Promise<Answer>) => Promise<Answer | undefined>,
) => Watcher;

function run(document: Document, life: AbortController, create: Create): void {
  const { signal } = life;
  const isValid = () => {
    if (!isAlive()) life.abort();
    return !signal.aborted;
  };
  const watcher = create(document, async (asked) => {
    const answer = await asked;
    // No answer may mean that the extension was updated or switched off: then all ends here, and the bars go.
    return isValid() ? answer : undefined;
  });
  const listen = (message: ToPage, _sender: unknown, answer: (value: unknown) => void) => {
    if (message.type === 'relabel') watcher.relabel();
    if (message.type === 'retire' && message.origins.some((pattern) => covers(pattern, self.origin))) life.abort();
    const asked = watcher.hear?.(message);
    void asked?.then(answer);
    // Keeps the way open for an answer that takes its time; who is not asked must not close it.
    return asked ? true : undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  // The preview frame of Roundcube goes with every message, and a page may come back from the browser's cache.
  window.addEventListener('pagehide', () => watcher.close(), { signal });
  signal.addEventListener('abort', () => {
    watcher.close();
    browser.runtime?.onMessage?.removeListener(listen);
  });
  watch(document, () => isValid() && watcher.scan(), signal);
}

interface Running {
  readonly document: Document;
  readonly life: AbortController;
}

/** Content scripts have a global of their own, which no page sees; each version of the extension has a new one. */
const own = globalThis as typeof globalThis & { running?: Map<string, Running> };

/**
 * Starts a watcher for a document, unless that is done already: registration and injection may both reach it. Aborting
 * what comes back stops it, and takes what it put into the page away.
 */
export function begin(name: 'bars' | 'marks', document: Document, create: Create): AbortController {
  own.running ??= new Map();
  const running = own.running.get(name);
  if (running?.document === document && !running.life.signal.aborted) return running.life;
  // An empty frame that gets its page keeps the global and changes the document.
  running?.life.abort();
  const life = new AbortController();
  own.running.set(name, { document, life });
  if (!isTooSmall()) {
    run(document, life, create);
    return life;
  }
  // Webmails open the frame of a message before they give it a size.
  const runIfGrown = () => {
    if (isTooSmall()) return;
    window.removeEventListener('resize', runIfGrown);
    sizes.disconnect();
    if (isAlive()) run(document, life, create);
  };
  window.addEventListener('resize', runIfGrown, { signal: life.signal });
  // A frame of another site may load before it hears of its size, and the first size is no event.
  const sizes = new ResizeObserver(runIfGrown);
  sizes.observe(document.documentElement);
  life.signal.addEventListener('abort', () => sizes.disconnect());
  return life;
}
