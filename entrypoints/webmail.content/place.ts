/** One place where the bar may stand. */
interface Spot {
  put(): void;
  /** Whether the bar still stands there. */
  holds(): boolean;
  /** What must lie wholly below the bar. */
  below(): DOMRect;
}

/** Levels above the anchor that are tried as well. */
const LEVELS = 2;
/** Narrower than this, and than half of the message, the bar is squeezed in beside something. */
const WIDTH = 240;
const REPLACED = 'iframe, frame, object, embed, pre, table, tbody, tr, img';

function above(host: Element, element: Element, anchor: Element): Spot {
  return {
    put: () => element.before(host),
    holds: () => host.nextElementSibling === element,
    below: () => anchor.getBoundingClientRect(),
  };
}

function inside(host: Element, anchor: Element): Spot {
  return {
    put: () => anchor.prepend(host),
    holds: () => anchor.firstElementChild === host,
    below() {
      const rest = anchor.ownerDocument.createRange();
      rest.setStartAfter(host);
      rest.setEndAfter(anchor.lastChild ?? host);
      return rest.getBoundingClientRect();
    },
  };
}

function spots(host: Element, anchor: Element): Spot[] {
  const found = [above(host, anchor, anchor)];
  if (!anchor.matches(REPLACED)) found.push(inside(host, anchor));
  let around = anchor.parentElement;
  for (let level = 0; level < LEVELS && around?.parentElement; level++) {
    if (around.localName === 'body') break;
    found.push(above(host, around, anchor));
    around = around.parentElement;
  }
  return found;
}

/** Elements around the message that cut off what does not fit, and cannot be scrolled by the reader. */
function cutters(anchor: Element): Set<Element> {
  const found = new Set<Element>();
  const view = anchor.ownerDocument.defaultView;
  for (let around = anchor.parentElement; around && view; around = around.parentElement) {
    const isCut = around.scrollHeight > around.clientHeight + 1 && around.clientHeight > 0;
    if (isCut && /hidden|clip/.test(view.getComputedStyle(around).overflowY)) found.add(around);
  }
  return found;
}

function isClear(host: Element, spot: Spot, anchor: Element, before: ReadonlySet<Element>): boolean {
  const bar = host.getBoundingClientRect();
  const message = spot.below();
  // Nothing is laid out, as in a view that is kept for later.
  if (bar.width === 0 || message.width === 0) return true;
  if (bar.width < Math.min(WIDTH, message.width / 2) || bar.bottom > message.top + 1) return false;
  return [...cutters(anchor)].every((one) => before.has(one));
}

/**
 * Puts the bar above a message: right before `anchor`, unless it would cover the text there, stand beside it in a row or
 * push its end out of sight. Then inside at the top, or further out. The answer tells whether it still stands there.
 */
export function place(host: Element, anchor: Element): () => boolean {
  host.remove();
  const before = cutters(anchor);
  const all = spots(host, anchor);
  for (const spot of all) {
    spot.put();
    if (isClear(host, spot, anchor, before)) return spot.holds;
  }
  const [first] = all;
  first?.put();
  return first?.holds ?? (() => false);
}
