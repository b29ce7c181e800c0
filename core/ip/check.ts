import type { ActionId, IpRange } from '../../catalog/schema';
import type { IpAnswer } from '../explanation';
import { limits } from '../limits';
import { type Address, canonical, embeddedAddress, isGlobalUnicast, parseAddress, specialRange } from './address';

/** What people type around an address: brackets, quotes, punctuation, the tag of an address literal (RFC 5321, 4.1.3). */
const DECORATION = /[\s"'<>()[\]{},;]+/g;
const LITERAL_TAG = /^(?:ipv6:|ip=|ip:)/i;
const V4_WITH_PORT = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/;
const V6_WITH_PORT = /^\[([^\s\]]{2,80})\]:\d{1,5}$/;
const CIDR = /^[\da-f:.]+\/\d{1,3}$/i;
const HOSTNAME = /^(?=[a-z\d.-]*[a-z])[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+\.?$/i;
/** Doors for an ordinary address, the commonest first. */
const doors: readonly ActionId[] = ['m365-delist-portal', 'outlook-sender-support', 'spamhaus', 'snds', 'copy-ip'];

const nothing = { ip: null, family: null, range: null, block: null, canDelist: false, embedded: null, actions: [] };

function undecorated(text: string): string {
  return text.replace(DECORATION, '').replace(LITERAL_TAG, '');
}

/** The first address in the text, whatever stands around it. */
function findAddress(text: string): Address | null {
  for (const word of text.split(/\s+/)) {
    const inner = V6_WITH_PORT.exec(word)?.[1] ?? undecorated(word);
    const address = parseAddress(V4_WITH_PORT.exec(inner)?.[1] ?? inner.replace(/\.$/, ''));
    if (address) return address;
  }
  return null;
}

function answerFor(address: Address, ranges: readonly IpRange[]): IpAnswer {
  const special = specialRange(address, ranges);
  const inner = special?.treatment === 'unwrap' ? embeddedAddress(address) : null;
  const canDelist = special === null && isGlobalUnicast(address);
  return {
    state: 'ok',
    ip: canonical(address),
    family: address.kind() === 'ipv4' ? 4 : 6,
    range: special?.kind ?? (canDelist ? 'public' : 'reserved'),
    block: special?.block ?? null,
    canDelist,
    embedded: inner ? canonical(inner) : null,
    actions: canDelist ? doors : [],
  };
}

/**
 * Says what kind of address somebody typed, with or without brackets, port, zone or words around it, and which doors are
 * there for it: none for a special one. Names and CIDR ranges are told apart from what is no address at all.
 */
export function checkIp(text: string, ranges: readonly IpRange[]): IpAnswer {
  const typed = text.slice(0, limits.ipChars).trim();
  if (typed === '') return { state: 'empty', ...nothing };
  const bare = undecorated(typed);
  if (CIDR.test(bare)) return { state: 'range', ...nothing };
  const address = findAddress(typed);
  if (address) return answerFor(address, ranges);
  return { state: HOSTNAME.test(bare) ? 'hostname' : 'not-an-ip', ...nothing };
}
