import { limits } from '../limits';
import { type Draft, draft } from './draft';
import { type RecipientLine, readLoneName, readRecipientLine } from './recipient-line';
import { isReporterAddress } from './report';

/** Addresses that are not taken for recipients; null: anyone may be one, even a postmaster. */
export type Bystanders = ReadonlySet<string> | null;

/** Lines about one recipient: those right below its address, and paragraphs after a blank line. */
interface Block {
  readonly address: string;
  readonly aliases: string[];
  readonly indent: number;
  readonly near: string[];
  readonly far: string[];
  /** Recipients listed one below the other share what follows the list. */
  readonly listed: boolean;
  /** A blank line has ended the near part. */
  ended: boolean;
}

const EXPANDED =
  /^\(?(?:expanded from|ultimately generated from|generated (?:from|by)|was addressed to):? ?<?([^\s<>()]{1,320})>?\)?:?/i;
const EXPANSION_OPEN = /\((?:expanded|generated|ultimately generated) from:?$/i;
const NOT_A_RECIPIENT_BEFORE =
  /(?:sent by|message from|sender|your address|from|written by|contact|forward(?:ed)? to|mail to|e-?mail)\s?:?$/i;

// The line before a recipient that is named without its domain.
const ANNOUNCING = /recipient|address|failed|following|deliver/i;
const ANNOUNCEMENT_CHARS = 200;

/**
 * Finds recipients at the start of lines and what the report says of each. Serves every transcript in which a line
 * begins with the address: Postfix, Exim, qmail, Sendmail, Exchange and most others.
 */
export function readBlocks(lines: readonly string[], skip: Bystanders = new Set()): Draft[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  let blankBefore = true;
  let lastWords = '';
  for (const line of lines) {
    if (blocks.length >= limits.recipients * 2) break;
    const bare = line.trim();
    if (!bare) {
      blankBefore = true;
      if (current) current.ended = true;
      continue;
    }
    const found = recipientIn(line, current ? '' : bare, lastWords);
    if (found && current && EXPANSION_OPEN.test(lastWords)) {
      current.aliases.push(found.address);
      const rest = found.rest.replace(/^\)?:? ?/, '');
      if (rest) current.near.push(rest);
      blankBefore = false;
      lastWords = bare;
      continue;
    }
    const opens = found && !(current && continues(current, found, blankBefore));
    if (opens && isRecipient(found.address, lastWords, skip)) {
      const listed = current !== undefined && current.near.length === 0 && current.far.length === 0;
      const { address, aliases, indent, rest } = found;
      current = { address, aliases: [...aliases], indent, near: rest ? [rest] : [], far: [], listed, ended: false };
      blocks.push(current);
    } else if (current) append(current, bare, blankBefore);
    blankBefore = false;
    lastWords = bare;
  }
  return toDrafts(blocks);
}

/** The recipient that a line begins with. Exim hides some ("an undisclosed address") but for what they came from. */
function recipientIn(line: string, hidden: string, lastWords: string): RecipientLine | undefined {
  if (line.includes('@')) {
    const [whole = '', address] = EXPANDED.exec(hidden) ?? [];
    if (address) return { address, aliases: [], rest: hidden.slice(whole.length).trim(), indent: 0 };
    return readRecipientLine(line);
  }
  if (line.includes('<')) return readRecipientLine(line);
  if (!announces(lastWords)) return undefined;
  // Webmails drop indents; then the name must be all there is, and recipients be announced in so many words.
  const isBareName = !/\s/.test(line) && /recipient|address/i.test(lastWords);
  return readLoneName(isBareName ? ` ${line}` : line);
}

function announces(words: string): boolean {
  return words.endsWith(':') && words.length <= ANNOUNCEMENT_CHARS && ANNOUNCING.test(words);
}

/** A wrapped reply may go on with the address it is about. */
function continues(block: Block, found: RecipientLine, blankBefore: boolean): boolean {
  return !blankBefore && block.near.length > 0 && (found.indent > block.indent || isSame(block, found.address));
}

function isSame(block: Block, address: string): boolean {
  return block.address.toLowerCase() === address.toLowerCase();
}

function isRecipient(address: string, lastWords: string, skip: Bystanders): boolean {
  const known = address.toLowerCase();
  return !(skip?.has(known) || (skip && isReporterAddress(known))) && !NOT_A_RECIPIENT_BEFORE.test(lastWords);
}

function append(block: Block, line: string, blankBefore: boolean): void {
  const expanded = block.near.length === 0 ? EXPANDED.exec(line) : null;
  if (expanded?.[1]) {
    block.aliases.push(expanded[1]);
    const rest = line.slice(expanded[0].length).trim();
    if (rest) block.near.push(rest);
  } else if (!block.ended) {
    if (block.near.length < limits.blockLines) block.near.push(line);
  } else if (blankBefore) {
    if (block.far.length < limits.blockLines) block.far.push(line);
  } else if (block.far.length > 0) {
    const last = block.far.length - 1;
    const joined = `${block.far[last]} ${line}`;
    if (joined.length < limits.lineChars) block.far[last] = joined;
  }
}

function toDrafts(blocks: readonly Block[]): Draft[] {
  const drafts: Draft[] = [];
  blocks.forEach((block, at) => {
    let far: readonly string[] = block.far;
    // The last of a list carries what was said of all.
    if (block.near.length === 0 && far.length === 0)
      far =
        blocks.slice(at + 1).find((next) => !(next.listed && next.far.length === 0 && next.near.length === 0))?.far ??
        [];
    const near = block.near.join(' ');
    drafts.push(draft(block.address, [...(near ? [near] : []), ...far], { aliases: block.aliases }));
  });
  return drafts;
}
