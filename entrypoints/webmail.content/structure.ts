import { TIME } from './pieces';
import { isVisible } from './visible';

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
/** Parts of a page that are never part of an opened message, by role and by element. */
const APART = [
  'nav, footer, form, select, textarea, script, style, noscript, template, svg, dialog, [hidden], [aria-hidden="true"]',
  ...'navigation banner complementary toolbar menu menubar listbox grid tree treegrid search tablist textbox dialog'
    .split(' ')
    .map((role) => `[role="${role}"]`),
  EDITABLE,
].join(',');
const ROW =
  '[id], [draggable], [tabindex="0"], [role="row"], [role="option"], [role="treeitem"], [role="listitem"], [role="article"]';
const TICK = 'input[type="checkbox"], [role="checkbox"]';

/** Deeper than any mail: what a page builds with scripts has no limit of its own. */
const DEPTH = 200;
const ROW_CHARS = 400;
/** How often the middle row of a list goes into its longest. */
const SPREAD = 4;

/** Elements that a link in a text has no use for; a row of a list that is one link does. */
const IN_ROW = ':not(wbr, br, b, i, em, strong, u, img, font)';
const ROW_PARTS = 3;

export type Weights = ReadonlyMap<Element, number>;

/** Rows of one kind that a script can tell apart, each short: a message list, whatever it is made of. */
function isList(children: readonly Element[], weights: Weights): boolean {
  const localName = children.at(-1)?.localName;
  // Parts of a report have names as well, but are no table rows.
  if (children.length < (localName === 'tr' ? 2 : 5)) return false;
  const sizes = children.map((child) => weights.get(child) ?? 0).sort((a, b) => a - b);
  // A conversation has rows as well, for messages that are closed, and one or some that are open.
  const longest = sizes.at(-1) ?? 0;
  if (longest > ROW_CHARS || longest > SPREAD * (sizes[Math.floor(sizes.length / 2)] ?? 0)) return false;
  const isRow = (child: Element) =>
    child.matches(ROW) ||
    child.firstElementChild?.matches(ROW) ||
    child.querySelector(TICK) !== null ||
    (child.childElementCount > 1 && TIME.test(child.textContent ?? ''));
  return children.filter((child) => child.localName === localName && isRow(child)).length > children.length * 0.8;
}

/** Whether an element is one link around sender, subject and time of a message. */
const isRowLink = (element: Element) =>
  element.localName === 'a' && element.querySelectorAll(IN_ROW).length >= ROW_PARTS;

/**
 * The document in a frame that this script may look into. Some webmails put a frame around the frame with the text, and
 * nothing else into it: then the inner one.
 */
export function documentIn(element: Element): Document | null {
  const own = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
  const inner = own?.body?.textContent?.trim() === '' && own.querySelector('iframe');
  return (inner && documentIn(inner)) || own;
}

/** Whether an element and everything around it may belong to a message; nothing that is one link or button does. */
export function isCounted(element: Element, root: Element, weights: Weights): boolean {
  for (let around: Element | null = element; around && around !== root; around = around.parentElement) {
    if (!weights.has(around) || around.matches('a, button')) return false;
  }
  return true;
}

/** Whether somebody writes in a frame: webmails open a page for it. */
const isEditor = ({ body, designMode }: Document) => designMode === 'on' || body.matches(EDITABLE);

/** How much text stands below each visible element that may belong to a message. */
export function weigh(root: Element, isForeign: (frame: Document) => boolean): Weights {
  const weights = new Map<Element, number>();
  const measure = (element: Element, depth: number): number => {
    if (depth > DEPTH || element.matches(APART) || isRowLink(element) || !isVisible(element)) return 0;
    const inner = documentIn(element);
    let weight =
      inner?.body && !isEditor(inner) && !isForeign(inner) ? (inner.body.textContent ?? '').trim().length : 0;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) weight += (node.nodeValue ?? '').trim().length;
      else if (node.nodeType === 1) weight += measure(node as Element, depth + 1);
    }
    if (weight === 0 || isList([...element.children], weights)) return 0;
    weights.set(element, weight);
    return weight;
  };
  measure(root, 0);
  return weights;
}
