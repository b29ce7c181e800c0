import { limits } from '../limits';

/** An address and where it stands in a text. */
export interface FoundAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

const LOCAL_STOP = new Set('@ \t\n<>()[],;:"\'|（），：；“”「」《》\u00a0\\');
const DOMAIN_CHAR = /[\p{L}\p{N}.-]/u;
const PLAUSIBLE_DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;
/** RFC 5321, 4.5.3.1: 64 and 255 octets. */
const LOCAL_CHARS = 64 + 256;
const DOMAIN_CHARS = 255;

/** The first address at or after `from`; letters of any script count (RFC 6531). */
export function findAddress(text: string, from = 0): FoundAddress | null {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && at - start < LOCAL_CHARS && !LOCAL_STOP.has(text[start - 1] ?? ' ')) start--;
    let end = at + 1;
    while (end < text.length && end - at <= DOMAIN_CHARS && DOMAIN_CHAR.test(text[end] ?? ' ')) end++;
    while (end > at + 1 && /[.-]/.test(text[end - 1] ?? '')) end--;
    const domain = text.slice(at + 1, end);
    if (start < at && PLAUSIBLE_DOMAIN.test(domain)) return { address: text.slice(start, end), start, end };
  }
  return null;
}

/** All addresses of one line, at most `most`. */
export function addressesIn(line: string, most: number = limits.recipients): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (let next = findAddress(line); next && found.length < most; next = findAddress(line, next.end)) found.push(next);
  return found;
}

/** Value of an address field such as `rfc822; <a@example.com>`: the bare address, or null. */
export function addressOfField(value: string): string | null {
  const typed = value.indexOf(';');
  const routed = (typed >= 0 ? value.slice(typed + 1) : value).trim();
  // `<@relay.example.com:a@example.org>`: a source route (RFC 5321, appendix C)
  const route = /^<?@[^\s:@]{1,255}:/.exec(routed)?.[0] ?? '';
  const bare = routed.slice(route.length);
  const found = findAddress(bare);
  if (found) return found.address;
  const local = (bare.startsWith('<') ? bare.slice(1) : bare).split('>', 1)[0]?.trim();
  return local && !/[\s@]/.test(local) ? local : null;
}
