import { limits } from '../../core/limits';
import { adaptersFor } from './adapters';
import type { Found } from './adapters/adapter';
import { type Bar, createBar } from './bar';
import { fingerprint } from './fingerprint';
import type { Tell } from './messages';
import { findMessages, isBounce, shownOf } from './read';

/** A message that is open now. Ordinary mail has neither key nor bar, and nobody hears of it. */
interface Open {
  readonly found: Found;
  /** What it said when it was last looked at. */
  readonly print: string;
  key: string | null;
  bar: Bar | null;
}

export interface Session {
  scan(): void;
  /** Asks again for every bounce: the reader chose another language. */
  relabel(): void;
  /** Removes every bar. `tellBackground`: and takes back what the badge counts. */
  close(tellBackground: boolean): void;
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

  const end = (message: Open, tellBackground = true) => {
    open.delete(message.found.body);
    message.bar?.remove();
    if (message.key !== null && tellBackground) void tell({ type: 'gone', key: message.key });
  };

  const ask = async (message: Open) => {
    const shown = shownOf(message.found);
    const { key } = shown;
    message.key = key;
    const content = await tell({ type: 'seen', message: shown });
    if (open.get(message.found.body) !== message) {
      // Closed while the question was under way: the badge may have counted it after all.
      void tell({ type: 'gone', key });
      return;
    }
    if (!content) {
      message.bar?.remove();
      message.bar = null;
      return;
    }
    message.bar ??= createBar(
      document,
      () => void tell({ type: 'explain', key }),
      () => {
        message.bar?.remove();
        message.bar = null;
        void tell({ type: 'dismiss', key });
      },
    );
    message.bar.show(content);
    message.bar.keep(message.found.anchor);
  };

  const look = (found: Found) => {
    const known = open.get(found.body);
    const print = printOf(found);
    if (known?.print === print) {
      known.bar?.keep(found.anchor);
      return;
    }
    if (known) end(known);
    const message: Open = { found, print, key: null, bar: null };
    open.set(found.body, message);
    if (isBounce(found)) void ask(message);
  };

  return {
    scan() {
      const found = findMessages(document, readersOf(document));
      const bodies = new Set(found.map(({ body }) => body));
      for (const [body, message] of open) if (!bodies.has(body)) end(message);
      found.forEach(look);
    },
    relabel() {
      for (const message of open.values()) if (message.key !== null) void ask(message);
    },
    close(tellBackground) {
      for (const message of open.values()) end(message, tellBackground);
    },
  };
}
