import type { BarContent } from '../../core/explanation';
import type { ToPage } from '../../core/messages';
import { pageLimits } from '../../core/page-limits';
import { adaptersFor, framesAt } from './adapters';
import type { Found } from './adapters/adapter';
import { apartOf, createOffer } from './apart';
import type { Bar, createBar } from './bar';
import { isFinderMissed } from './by-structure';
import { isClosedFrame } from './closed-frame';
import { fingerprint } from './fingerprint';
import type { Tell } from './messages';
import { bring } from './parts';
import { findMessages, isBounce, loneText, type Opened, shownOf } from './read';

/** A message that is open now. Ordinary mail has neither key nor bar, and nobody hears of it. */
interface Open {
  found: Opened;
  /** What it said when it was last looked at. */
  print: string;
  key: string | null;
  bar: Bar | null;
  /** To be asked about, once the question under way is answered. */
  isDue: boolean;
  isAsked: boolean;
}

export interface Session {
  scan(): void;
  /** Asks again for every bounce: the reader chose another language. */
  relabel(): void;
  /** Takes what else the background says or asks; a promise where there is an answer. */
  hear(message: ToPage): Promise<string | null> | undefined;
  /** Removes every bar and takes back what the badge counts. */
  close(): void;
}

function printOf({ subject, from, body }: Found): string {
  return fingerprint(`${subject}\n${from}\n${(body.textContent ?? '').slice(0, pageLimits.textChars)}`);
}

// On a webmail that is known, structure is not tried as well: weighing a page of Gmail's size for every change costs
// too much, and a list that quotes a bounce must not get a bar. The toolbar button tries both.
const readersOf = (document: Document) => adaptersFor(document).slice(0, 1);

/** Two sessions as one; the first that has an answer gives it. */
function both(one: Session, other: Session): Session {
  return {
    scan() {
      one.scan();
      other.scan();
    },
    relabel: () => one.relabel(),
    hear: (message) => one.hear(message) ?? other.hear(message),
    close() {
      one.close();
      other.close();
    },
  };
}

/** Keeps the bars of one document in step with the messages open in it, or gives a text to the page that needs it. */
export function createSession(document: Document, tell: Tell): Session {
  const frames = framesAt(document);
  if (frames) return createOffer(document, frames, tell);
  const bars = createBars(document, tell);
  return isClosedFrame(document) ? both(bars, createOffer(document, loneText, tell)) : bars;
}

function createBars(document: Document, tell: Tell): Session {
  const open = new Map<Element, Open>();
  let isFinderAsked = false;

  const hide = (message: Open) => {
    message.bar?.remove();
    message.bar = null;
  };

  const name = (message: Open, key: string | null) => {
    if (message.key !== null && message.key !== key) void tell({ type: 'gone', key: message.key });
    message.key = key;
  };

  const silence = (message: Open) => {
    hide(message);
    name(message, null);
    message.isDue = false;
  };

  const press = (body: Element, type: 'explain' | 'dismiss') => {
    const message = open.get(body);
    if (!message || message.key === null) return;
    void tell({ type, key: message.key });
    if (type === 'dismiss') hide(message);
  };

  const readReport = async (body: Element) => {
    const message = open.get(body);
    return message && tell({ type: 'read-report', message: shownOf(message.found) });
  };

  const show = (message: Open, content: BarContent, create: typeof createBar) => {
    const { body, anchor } = message.found;
    message.bar ??= create(document, {
      explain: () => press(body, 'explain'),
      dismiss: () => press(body, 'dismiss'),
      report: () => readReport(body),
    });
    message.bar.show(content);
    message.bar.keep(anchor);
  };

  const askOnce = async (message: Open) => {
    const { found, print } = message;
    const shown = found.apart ? null : shownOf(found);
    if (shown) name(message, shown.key);
    const content = await tell(
      shown ? { type: 'seen', message: shown } : { type: 'seen-apart', message: apartOf(found) },
    );
    const create = content ? await bring('bar', tell) : undefined;
    const key = shown?.key ?? (content && 'key' in content ? content.key : null);
    // Closed while the question was under way: the badge may have counted it after all.
    if (open.get(found.body) !== message) return void (key !== null && tell({ type: 'gone', key }));
    if (found.apart) name(message, key);
    if (message.print !== print) return;
    if (content && create) show(message, content, create);
    else hide(message);
  };

  // One question at a time: a frame of another site answers slowly, and no answer may overtake another.
  const ask = async (message: Open) => {
    message.isDue = true;
    if (message.isAsked) return;
    message.isAsked = true;
    while (message.isDue && open.get(message.found.body) === message) {
      message.isDue = false;
      await askOnce(message);
    }
    message.isAsked = false;
  };

  const look = (found: Opened) => {
    const print = printOf(found);
    const known = open.get(found.body);
    if (known?.print === print) {
      known.bar?.keep(found.anchor);
      return;
    }
    // A bounce whose text is still growing keeps its bar until the new answer is there.
    const message = known
      ? Object.assign(known, { found, print })
      : { found, print, key: null, bar: null, isDue: false, isAsked: false };
    open.set(found.body, message);
    if (found.apart || (found.body.textContent?.trim() && isBounce(found))) void ask(message);
    else silence(message);
  };

  const close = (body: Element, message: Open) => {
    open.delete(body);
    silence(message);
  };

  const scan = () => {
    const found = findMessages(document, readersOf(document));
    const bodies = new Set(found.map(({ body }) => body));
    for (const [body, message] of open) if (!bodies.has(body)) close(body, message);
    found.forEach(look);
    // Looked at again as soon as it is there; a page that nobody can bring it to is not asked for twice a second.
    if (!isFinderMissed() || isFinderAsked) return;
    isFinderAsked = true;
    void bring('finder', tell).then((part) => part && scan());
  };

  return {
    scan,
    relabel() {
      for (const message of open.values()) if (message.key !== null) void ask(message);
    },
    hear({ type }) {
      if (type !== 'rescan') return;
      // What a frame of another site says cannot be seen from here.
      for (const message of open.values()) if (message.found.apart) message.print = '';
      scan();
    },
    close() {
      for (const [body, message] of open) close(body, message);
    },
  };
}
