import { pageLimits } from '../../core/page-limits';

const SKIPPED = new Set(
  'script style noscript template head title iframe object select textarea input svg audio video canvas'.split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody tr ul'
  ).split(' '),
);
const APART = new Set('p pre blockquote h1 h2 h3 h4 h5 h6'.split(' '));
const LINE_END = /\r\n?|\n/;
const SPACES = /[ \t\r\n\f]+/;

/** Puts words, lines and cells together the way they stand on the screen. */
class Lines {
  text = '';
  #breaks = 0;
  #gap = '';
  #open = false;

  break(): void {
    this.#breaks += 1;
    this.#open = false;
    this.#gap = '';
  }

  /** A block begins or ends here; `apart`: with an empty line around it. */
  block(apart: boolean): void {
    if (this.#open) this.break();
    if (apart && this.#breaks < 2) this.#breaks = 2;
  }

  cell(): void {
    if (this.#open) this.#gap = '\t';
  }

  space(): void {
    if (this.#open && this.#gap === '') this.#gap = ' ';
  }

  word(word: string): void {
    this.text += (this.text === '' ? '' : '\n'.repeat(this.#breaks)) + this.#gap + word;
    this.#breaks = 0;
    this.#gap = '';
    this.#open = true;
  }
}

function isHidden(element: Element): boolean {
  if (SKIPPED.has(element.localName) || element.hasAttribute('hidden')) return true;
  // Inline only: asking for the computed style of every element would cost more than all the rest.
  if (!element.hasAttribute('style')) return false;
  const style = (element as HTMLElement).style as CSSStyleDeclaration | undefined;
  return style?.display === 'none' || style?.visibility === 'hidden';
}

/** Whether line ends in the source are line ends on the screen. */
function keepsLines(parent: Element | null, isBlank: boolean): boolean {
  if (!parent) return false;
  if (parent.closest('pre')) return true;
  // The white space between tags has line ends nearly everywhere; it is not worth a look at styles.
  if (isBlank) return false;
  return /^(?:pre|break)/.test(parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '');
}

function writeText(lines: Lines, data: string, parent: Element | null): void {
  if (LINE_END.test(data) && keepsLines(parent, data.trim() === '')) {
    data.split(LINE_END).forEach((line, index) => {
      if (index > 0) lines.break();
      if (line) lines.word(line);
    });
    return;
  }
  data.split(SPACES).forEach((word, index) => {
    if (index > 0) lines.space();
    if (word) lines.word(word);
  });
}

/** Writes what stands at a node's beginning; false if there is nothing more to read in it. */
function enter(lines: Lines, node: Node): boolean {
  if (node.nodeType === 3) writeText(lines, (node as Text).data, node.parentElement);
  if (node.nodeType !== 1 || isHidden(node as Element)) return false;
  const { localName } = node as Element;
  if (localName === 'br') lines.break();
  else if (localName === 'td' || localName === 'th') lines.cell();
  else if (BLOCKS.has(localName)) lines.block(APART.has(localName));
  return true;
}

function leave(lines: Lines, node: Node): void {
  const { localName } = node as Element;
  if (BLOCKS.has(localName)) lines.block(APART.has(localName));
}

/**
 * The visible text below an element with its lines, much like `innerText`, but without a layout, in one pass, and never
 * more than `cap` UTF-16 units.
 */
export function textOf(root: Element, cap: number = pageLimits.textChars): string {
  const lines = new Lines();
  let node: Node = root;
  while (lines.text.length < cap) {
    const entered = enter(lines, node);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(lines, node);
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      leave(lines, node);
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  return lines.text.slice(0, cap);
}
