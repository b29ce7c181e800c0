import { type Address, canonical } from '../ip/address';
import { limits } from '../limits';
import { nibblesOf } from './reversed';

/** What macros stand for (RFC 7208, 7.2). The report tells neither mailbox nor HELO name: what is put there is assumed. */
export interface MacroFacts {
  readonly ip: Address;
  /** Domain whose record is read: `d`. */
  readonly domain: string;
  /** Domain of the envelope sender: `o`. */
  readonly sender: string;
}

/** What a macro took although nobody knows it: the sender's mailbox or the name in HELO. */
export type Assumed = 'mailbox' | 'helo';

/** RFC 7208, 4.3: stands for a mailbox that is missing. */
const assumedMailbox = 'postmaster';
/** RFC 7208, 7.3: stands for a name that cannot be found out. */
const unknown = 'unknown';

const TOKEN = /%\{([slodiphv])(\d{0,3})(r?)([.+,/_=-]{0,7})\}|%[%_-]|[\x21-\x24\x26-\x7e]/iy;
const TOP_LABEL = /^(?=[a-z\d-]*[a-z-])[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

interface Token {
  readonly text: string;
  readonly letter: string | null;
  readonly digits: string;
  readonly isReversed: boolean;
  readonly delimiters: string;
}

/** Pieces of a macro string; null where it is none (RFC 7208, 7.1). */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return null;
    const [whole, letter = null, digits = '', reverse = '', delimiters = ''] = found;
    if (digits && Number(digits) === 0) return null;
    tokens.push({ text: whole, letter, digits, isReversed: reverse !== '', delimiters });
    at += whole.length;
  }
  return tokens;
}

export const isMacroString = (text: string) => tokensOf(text) !== null;

/** Whether a text names a domain: a macro string that ends in a macro or a top-level label that is no number. */
export function isDomainSpec(text: string): boolean {
  const tokens = tokensOf(text);
  if (!tokens || tokens.length === 0) return false;
  if (tokens.at(-1)?.letter) return true;
  const bare = text.endsWith('.') ? text.slice(0, -1) : text;
  const dot = bare.lastIndexOf('.');
  return dot > 0 && TOP_LABEL.test(bare.slice(dot + 1));
}

export const hasMacro = (text: string) => text.includes('%');

function dotted(ip: Address): string {
  return ip.kind() === 'ipv4' ? canonical(ip) : [...nibblesOf(ip)].join('.');
}

function meaningOf(letter: string, { ip, domain, sender }: MacroFacts): string {
  switch (letter) {
    case 's':
      return `${assumedMailbox}@${sender}`;
    case 'l':
      return assumedMailbox;
    case 'o':
      return sender;
    case 'd':
      return domain;
    case 'i':
      return dotted(ip);
    case 'v':
      return ip.kind() === 'ipv4' ? 'in-addr' : 'ip6';
    default:
      return unknown;
  }
}

function transformed({ letter, digits, isReversed, delimiters }: Token, facts: MacroFacts): string {
  const name = (letter ?? '').toLowerCase();
  let parts = [''];
  for (const char of meaningOf(name, facts))
    if ((delimiters || '.').includes(char)) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  if (isReversed) parts = parts.reverse();
  if (digits) parts = parts.slice(-Number(digits));
  const value = parts.join('.');
  return letter === name ? value : encodeURIComponent(value);
}

const literals: Readonly<Record<string, string>> = { '%%': '%', '%_': ' ', '%-': '%20' };

/** A name after the expansion of its macros; labels in front go where it is too long (RFC 7208, 7.3). */
export function expand(text: string, facts: MacroFacts): { readonly name: string; readonly assumed: Assumed | null } {
  const tokens = tokensOf(text) ?? [];
  let name = tokens
    .map((token) => (token.letter ? transformed(token, facts) : (literals[token.text] ?? token.text)))
    .join('');
  if (name.endsWith('.')) name = name.slice(0, -1);
  while (name.length > limits.nameChars - 2 && name.includes('.')) name = name.slice(name.indexOf('.') + 1);
  const letters = tokens.map(({ letter }) => letter?.toLowerCase());
  const assumed = letters.some((one) => one === 's' || one === 'l') ? 'mailbox' : letters.includes('h') ? 'helo' : null;
  return { name, assumed };
}
