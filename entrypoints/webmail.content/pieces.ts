import { oneLine } from './address';

/** A time of day, in any language. */
export const TIME = /\d{1,2}[:.]\d{2}(?!\d)/;
const PIECE_CHARS = 500;

/** What stands for itself in some elements: the text of each element below them and every run of letters. */
export function piecesOf(elements: readonly Element[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const root of elements) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (text.length <= PIECE_CHARS) pieces.add(oneLine(text));
    }
  }
  return pieces;
}

/** Texts of a page that stand for themselves before an element. */
export function piecesBefore(element: Element): ReadonlySet<string> {
  const pieces = new Set<string>();
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && !element.contains(walker.currentNode)) pieces.add(oneLine(walker.currentNode.nodeValue));
  return pieces;
}
