import { addressIn, correspondent, correspondentOf, isLabelled, oneLine } from './address';
import { textOf } from './text';

/** The word for the sender, where a table gives it without a colon; six languages and their neighbours. */
const SENDER_WORD = /^(?:from|von|fra|van|de|da|från|от|发件人)$/i;
const BEFORE_NAME = /[\t:：]/;
const LETTER = /\p{L}/u;
const MARKS = /^[\s"'“„]+|[\s<([{"'”·|–-]+$/g;

/** What names a correspondent before an address on its line, or on the line above where the line has nothing else. */
function nameIn(lines: readonly string[], address: string): string | null {
  const at = lines.findIndex((one) => one.includes(address));
  const line = lines[at] ?? '';
  const before = line.slice(0, line.indexOf(address));
  const isAlone = line.length <= address.length + '<>'.length;
  const name = (isAlone ? (lines[at - 1] ?? '') : before).split(BEFORE_NAME).at(-1)?.replace(MARKS, '') ?? '';
  return LETTER.test(name) && !name.includes('@') && !SENDER_WORD.test(name) ? name : null;
}

/** The name that stands with an address in the smallest element below `root` that has more than it. */
function nameBeside(address: string, element: Element, root: Element): string | null {
  for (let around = element; ; around = around.parentElement ?? root) {
    const lines = textOf(around).split('\n').filter(Boolean);
    const name = nameIn(lines, address);
    const hasMore = lines.join('').length > address.length + '<>'.length;
    if (name || hasMore || around === root) return name;
  }
}

/** A correspondent that a header names. */
interface Named {
  readonly element: Element;
  /** `Name <address>` as far as the header shows it. */
  readonly text: string;
}

function namedBy(node: Node, root: Element): Named | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element) return undefined;
  const isMarked = node === element && (isLabelled(element) || element.matches(correspondent));
  const shown = isMarked ? correspondentOf(element) : node.nodeType === 3 && node.nodeValue;
  if (!shown) return undefined;
  const address = addressIn(shown);
  if (!address) return isMarked && isLabelled(element) ? { element, text: shown } : undefined;
  if (isMarked && shown.endsWith(` <${address}>`)) return { element, text: shown };
  const name = nameBeside(address, element, root);
  return { element, text: oneLine(name ? `${name} <${address}>` : address) };
}

/** Whom a header names, in the order of the page; the sender stands above the recipients everywhere. */
export function correspondentsIn(header: readonly Element[]): Named[] {
  return header.flatMap((root) => {
    const found: Named[] = [];
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const named = namedBy(node, root);
      if (named && !found.at(-1)?.element.contains(named.element)) found.push(named);
    }
    return found;
  });
}
