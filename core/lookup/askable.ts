import type { IpRange } from '../../catalog/schema';
import { type Address, canonical, isGlobalUnicast, parseAddress, specialRange } from '../ip/address';
import { isName } from './names';

export type AskableIp =
  | { readonly state: 'ok'; readonly ip: string }
  | { readonly state: 'special-address' | 'not-an-address' };

/**
 * Whether anything may be asked about an address: only if it is one that can be somebody's on the internet. Private
 * addresses and all others of special purpose say something about the asker's own network, and nobody else knows them.
 */
export function askableIp(text: string, ranges: readonly IpRange[]): AskableIp {
  const address = parseAddress(text.trim());
  if (!address) return { state: 'not-an-address' };
  if (specialRange(address, ranges) !== null || !isGlobalUnicast(address)) return { state: 'special-address' };
  return { state: 'ok', ip: canonical(address) };
}

/** The address itself where something may be asked about it, else null. */
export function askableAddress(text: string, ranges: readonly IpRange[]): Address | null {
  const asked = askableIp(text, ranges);
  return asked.state === 'ok' ? parseAddress(asked.ip) : null;
}

export type AskableDomain = { readonly state: 'ok'; readonly domain: string } | { readonly state: 'not-a-domain' };

/** Top levels that are in no public DNS (RFC 6761, 6762, 7686, 8375, 9476; ICANN for `internal`): names of private networks. */
const privateNames = ['localhost', 'local', 'internal', 'invalid', 'onion', 'alt', 'home.arpa'];
/** What an address of a page may hold beside its host. */
const BESIDE = /[\s\p{Cc}/?#@:\\%[\]]/u;
const NUMBER = /^(?:\d+|0x[\da-f]*)$/i;

/** Names of other scripts become ASCII (UTS 46), as they stand in the DNS. */
function inAscii(text: string): string | null {
  if (text === '' || BESIDE.test(text)) return null;
  return URL.parse(`https://${text}`)?.hostname ?? null;
}

const isPrivate = (domain: string) => privateNames.some((one) => domain === one || domain.endsWith(`.${one}`));

/** Whether anything may be asked about a domain; in lower case and in ASCII where it may. */
export function askableDomain(text: string): AskableDomain {
  const domain = inAscii(text.trim())?.replace(/\.$/, '').toLowerCase();
  if (!domain || !isName(domain) || isPrivate(domain)) return { state: 'not-a-domain' };
  if (NUMBER.test(domain.slice(domain.lastIndexOf('.') + 1))) return { state: 'not-a-domain' };
  return { state: 'ok', domain };
}
