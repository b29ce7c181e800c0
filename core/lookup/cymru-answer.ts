import { type Address, parseAddress } from '../ip/address';
import { limits } from '../limits';

/** Internet registries, as Team Cymru writes them. */
const registries = ['arin', 'ripencc', 'apnic', 'lacnic', 'afrinic'] as const;

/** Who announces a network, and where it was allocated. What is missing or unreadable is null. */
export interface NetworkOrigin {
  /** AS numbers that announce it: mostly one. */
  readonly numbers: readonly number[];
  /** In CIDR notation. */
  readonly prefix: string;
  /** ISO 3166 code that the registry has for the allocation: no location. */
  readonly country: string | null;
  readonly registry: (typeof registries)[number] | null;
  /** The record that says so. */
  readonly text: string;
}

const NUMBER = /^\d{1,10}$/;
const HIGHEST = 0xffff_ffff;
const COUNTRY = /^[A-Z]{2}$/;
/** The country stands once more behind the name. */
const COUNTRY_BEHIND = /, [A-Z]{2}$/;

const fieldsOf = (text: string): string[] => text.split('|').map((field) => field.trim());

/** Length of a prefix that holds the address, null for any other text. */
function bitsHolding(prefix: string, address: Address): number | null {
  const [network, length, rest] = prefix.split('/');
  const base = parseAddress(network ?? '');
  const bits = Number(length);
  if (!base || rest !== undefined || !NUMBER.test(length ?? '') || bits > base.toByteArray().length * 8) return null;
  const holds = base.kind() === address.kind() && address.match(base as never, bits);
  return holds ? bits : null;
}

function readOrigin(text: string): NetworkOrigin {
  const [numbers = '', prefix = '', country = '', registry = ''] = fieldsOf(text);
  const known = numbers
    .split(/[ ,]/)
    .filter((number) => NUMBER.test(number))
    .map(Number)
    .filter((number) => number > 0 && number <= HIGHEST);
  return {
    numbers: [...new Set(known)].slice(0, limits.networkOrigins),
    prefix,
    country: COUNTRY.test(country) ? country : null,
    registry: registries.find((one) => one === registry.toLowerCase()) ?? null,
    text,
  };
}

/**
 * Reads what `origin.asn.cymru.com` says of an address: `64500 | 203.0.113.0/24 | NL | ripencc | 2011-04-05`, where the
 * first field may hold several numbers or `NA`. Of several records the longest prefix counts (most specific route); null
 * where none is about the address.
 */
export function originOf(texts: readonly string[], address: Address): NetworkOrigin | null {
  let best: NetworkOrigin | null = null;
  let longest = -1;
  for (const origin of texts.map(readOrigin)) {
    const bits = bitsHolding(origin.prefix, address);
    if (bits === null || bits <= longest) continue;
    longest = bits;
    best = origin;
  }
  return best;
}

/** Name of an AS in `64500 | NL | ripencc | 2011-04-05 | EXAMPLE - Example Network, NL`; null where it has none. */
export function holderOf(texts: readonly string[], number: number): string | null {
  const own = texts.map(fieldsOf).find(([first]) => first === String(number));
  const name = own?.slice(4).join(' | ').replace(COUNTRY_BEHIND, '').trim().slice(0, limits.nameChars);
  return name || null;
}
