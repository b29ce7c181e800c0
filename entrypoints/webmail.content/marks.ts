import type { MarkContent } from '../../core/explanation';
import { sniffRow } from '../../core/read/sniff';
import { createClosedRoot, removeLeftovers } from './closed-root';
import { icon, SHAPES } from './icon';
import { markStyle } from './mark-style';
import { rewind, startPulse } from './pulse';
import { rowsIn } from './rows';
import { isDark } from './theme';

/** Frameworks drop what they did not put there; one that insists gets its way. */
const ATTACHMENTS = 4;

interface Mark {
  /** Puts the mark back if the page dropped it, and follows the page's theme. */
  keep(): void;
  /** Says that the extension still lives, and follows the page's theme. */
  beat(): void;
  remove(): void;
}

/** A small sign in front of the subject; it says what it is, and takes no click away from the row. */
function createMark(place: Element, { label, language }: MarkContent): Mark {
  const document = place.ownerDocument;
  const { host, root } = createClosedRoot(document, markStyle);
  const mark = document.createElement('span');
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', label);
  mark.lang = language;
  mark.title = label;
  mark.append(icon(document, SHAPES.warn));
  root.append(mark);
  const followTheme = () => mark.classList.toggle('dark', !!host.parentElement && isDark(host.parentElement));
  let attachments = 0;
  return {
    keep() {
      if (host.nextElementSibling !== place && attachments < ATTACHMENTS) {
        attachments += 1;
        place.before(host);
      }
      followTheme();
    },
    beat() {
      rewind(mark);
      followTheme();
    },
    remove: () => host.remove(),
  };
}

export interface Marks {
  scan(): void;
  /** Asks anew what marks say: the reader chose another language, or wants none any more. */
  relabel(): void;
  close(): void;
}

/** Keeps the marks of one document in step with its message list. `ask`: what they say, null where none are wanted. */
export function createMarks(document: Document, ask: () => Promise<MarkContent | null | undefined>): Marks {
  const marks = new Map<Element, Mark>();
  removeLeftovers(document, 'span[role="img"]');
  let content: MarkContent | null = null;
  let stopPulse: (() => void) | null = null;
  // Asked for once there is something to mark: most pages have no list.
  let question: Promise<unknown> | null = null;

  const askOnce = () => {
    const mine = ask().then((answer) => {
      // Closed, or asked again, while the answer was under way.
      if (question !== mine) return;
      content = answer ?? null;
      scan();
    });
    question = mine;
  };

  const drop = (place: Element, mark: Mark) => {
    mark.remove();
    marks.delete(place);
    if (marks.size > 0) return;
    stopPulse?.();
    stopPulse = null;
  };

  const beat = () => {
    for (const mark of marks.values()) mark.beat();
  };

  const scan = () => {
    const places = new Set(
      rowsIn(document)
        .filter(sniffRow)
        .map(({ place }) => place),
    );
    for (const [place, mark] of marks) if (!places.has(place)) drop(place, mark);
    if (places.size > 0 && !question) askOnce();
    if (!content) return;
    for (const place of places) {
      const mark = marks.get(place) ?? createMark(place, content);
      marks.set(place, mark);
      mark.keep();
    }
    if (marks.size > 0) stopPulse ??= startPulse(document, beat, close);
  };

  const close = () => {
    for (const [place, mark] of marks) drop(place, mark);
    content = null;
    question = null;
  };

  return {
    scan,
    relabel() {
      close();
      scan();
    },
    close,
  };
}
