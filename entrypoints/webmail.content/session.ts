import type { BarContent } from '../../core/explanation';
import { limits } from '../../core/limits';
import { adaptersFor } from './adapters';
import type { Found } from './adapters/adapter';
import { type Bar, createBar } from './bar';
import { fingerprint } from './fingerprint';
import type { Tell } from './messages';
import { findMessages, isBounce, shownOf } from './read';

/** A message that is open now. Ordinary mail has neither key nor bar, and nobody hears of it. */
interface Open {
  found: Found;
  /** What it said when it was last looked at. */
  print: string;
  key: string | null;
  bar: Bar | null;
}

export interface Session {
  scan(): void;
  /** Asks again for every bounce: the reader chose another language. */
  relabel(): void;
  /** Removes every bar and takes back what the badge counts. */
  close(): void;
}

function printOf({ subject, from, body }: Found): string {
  return fingerprint(`${subject}\n${from}\n${(body.textContent ?? '').slice(0, limits.textChars)}`);
}

// On a webmail that is known, structure is not tried as well: weighing a page of Gmail's size for every change costs
// too much, and a list that quotes a bounce must not get a bar. The toolbar button tries both.
const readersOf = (document: Document) => adaptersFor(document).slice(0, 1);

/** Keeps the bars of one document in step with the messages open in it. */
export function createSession(document: Document, tell: Tell): Session {
  const open = new Map<Element, Open>();

  const hide = (message: Open) => {
    message.bar?.remove();
    message.bar = null;
  };

  const silence = (message: Open) => {
    hide(message);
    if (message.key !== null) void tell({ type: 'gone', key: message.key });
    message.key = null;
  };

  const press = (body: Element, type: 'explain' | 'dismiss') => {
    const message = open.get(body);
    if (!message || message.key === null) return;
    void tell({ type, key: message.key });
    if (type === 'dismiss') hide(message);
  };

  const show = (message: Open, content: BarContent) => {
    const { body, anchor } = message.found;
    message.bar ??= createBar(
      document,
      () => press(body, 'explain'),
      () => press(body, 'dismiss'),
    );
    message.bar.show(content);
    message.bar.keep(anchor);
  };

  const ask = async (message: Open) => {
    const { found, print } = message;
    const shown = shownOf(found);
    const { key } = shown;
    if (message.key !== null && message.key !== key) void tell({ type: 'gone', key: message.key });
    message.key = key;
    const content = await tell({ type: 'seen', message: shown });
    // Closed while the question was under way: the badge may have counted it after all.
    if (open.get(found.body) !== message) void tell({ type: 'gone', key });
    if (open.get(found.body) !== message || message.print !== print) return;
    if (content) show(message, content);
    else hide(message);
  };

  const look = (found: Found) => {
    const print = printOf(found);
    const known = open.get(found.body);
    if (known?.print === print) {
      known.bar?.keep(found.anchor);
      return;
    }
    // A bounce whose text is still growing keeps its bar until the new answer is there.
    const message = known ? Object.assign(known, { found, print }) : { found, print, key: null, bar: null };
    open.set(found.body, message);
    if (found.body.textContent?.trim() && isBounce(found)) void ask(message);
    else silence(message);
  };

  const close = (body: Element, message: Open) => {
    open.delete(body);
    silence(message);
  };

  return {
    scan() {
      const found = findMessages(document, readersOf(document));
      const bodies = new Set(found.map(({ body }) => body));
      for (const [body, message] of open) if (!bodies.has(body)) close(body, message);
      found.forEach(look);
    },
    relabel() {
      for (const message of open.values()) if (message.key !== null) void ask(message);
    },
    close() {
      for (const [body, message] of open) close(body, message);
    },
  };
}
