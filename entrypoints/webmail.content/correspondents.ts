import { addressIn, isLabelled, oneLine } from './address';
import { piecesOf } from './pieces';
import { textOf } from './text';

/** The word for the sender, where a table gives it without a colon; six languages and their neighbours. */
const SENDER_WORD = /^(?:from|von|fra|van|de|da|från|от|发件人)$/i;
/** The same for recipients. */
const RECIPIENT_WORDS = new Set('to cc bcc an kopie til aan till à para кому копия 收件人 抄送'.split(' '));
const FIRST_WORD = /^[^\p{L}]*(\p{L}+)\s*([:：\t]?)/u;
const IN_LINK = /[?&=:]/;
const BEFORE_NAME = /[\t:：]/;
const LETTER = /\p{L}/u;
const MARKS = new Set(' \t\u00a0"\'“”„<([{·|–-');

/** Without brackets, quotes and dashes on either side. */
function trimmed(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && MARKS.has(name.charAt(start))) start += 1;
  while (end > start && MARKS.has(name.charAt(end - 1))) end -= 1;
  return name.slice(start, end);
}

/** What names a correspondent before an address on its line, or on the line above where the line has nothing else. */
function nameIn(lines: readonly string[], address: string): string | null {
  const at = lines.findIndex((one) => one.includes(address));
  const line = lines[at] ?? '';
  const before = line.slice(0, line.indexOf(address));
  const isAlone = line.length <= address.length + '<>'.length;
  const [name = ''] = (isAlone ? (lines[at - 1] ?? '') : before).split(BEFORE_NAME).slice(-1).map(trimmed);
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
export interface Named {
  readonly element: Element;
  /** `Name <address>` as far as the header shows it. */
  readonly text: string;
}

/** The address in an attribute of any name, last in a link to write to somebody. */
function addressOf(element: Element): string | null {
  const own = [...element.attributes].filter(({ name, value }) => value.includes('@') && !name.startsWith('on'));
  const inLink = ({ name }: Attr) => Number(name === 'href');
  const found = own
    .sort((a, b) => inLink(a) - inLink(b))
    .map((one) => addressIn(inLink(one) ? one.value.split(IN_LINK).join(' ') : one.value));
  return found.find((one) => one !== null) ?? null;
}

function namedBy(node: Node, root: Element): Named | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element) return undefined;
  if (node.nodeType === 1 && isLabelled(element)) return { element, text: oneLine(element.textContent) };
  const address = node === element ? addressOf(element) : addressIn(node.nodeValue ?? '');
  if (!address) return undefined;
  const shown = oneLine(element.getAttribute('name') ?? element.textContent);
  const name = shown && !shown.includes('@') ? shown : nameBeside(address, element, root);
  return { element, text: oneLine(name ? `${name} <${address}>` : address) };
}

/** Whether a name stands on a line that begins with "To" or "Cc", as a label of its own, or right below such a label. */
function isRecipient({ text }: Named, lines: readonly string[], pieces: ReadonlySet<string>): boolean {
  const [name = text] = text.split(' <', 1);
  const at = lines.findIndex((one) => one.includes(name));
  return [lines[at], lines[at - 1]].some((line = '', above) => {
    const [label, word = '', end] = FIRST_WORD.exec(line) ?? [];
    if (!RECIPIENT_WORDS.has(word.toLowerCase())) return false;
    return above === 1 ? line.trim() === label?.trim() : end !== '' || pieces.has(word);
  });
}

function namesIn(root: Element): Named[] {
  const found: Named[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const named = namedBy(node, root);
    if (named && !found.at(-1)?.element.contains(named.element)) found.push(named);
  }
  return found;
}

/** Whom a header names before the recipients, as far as a label tells them; the sender first. */
export function correspondentsIn(header: readonly Element[]): Named[] {
  const all: Named[] = [];
  for (const root of header) {
    const found = namesIn(root);
    if (found.length === 0) continue;
    const [lines, pieces] = [textOf(root).split('\n').filter(Boolean), piecesOf([root])];
    const first = found.findIndex((one) => isRecipient(one, lines, pieces));
    all.push(...found.slice(0, first < 0 ? undefined : first));
    if (first >= 0) break;
  }
  return all;
}
