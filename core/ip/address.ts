import ipaddr from 'ipaddr.js';
import type { IpRange } from '../../catalog/schema';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Four octets without leading zeros: `010.1.1.1` means different addresses to different programs. */
const OCTETS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Global unicast (RFC 4291, 2.4): no public sender lies outside. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** An address in strict notation, zone cut off; null for anything else, also for ranges and names. */
export function parseAddress(text: string): Address | null {
  const bare = text.replace(/%[\w.-]+$/, '');
  if (OCTETS.test(bare)) return ipaddr.IPv4.isValidFourPartDecimal(bare) ? ipaddr.IPv4.parse(bare) : null;
  return bare.includes(':') && ipaddr.IPv6.isValid(bare) ? ipaddr.IPv6.parse(bare) : null;
}

/** Canonical form (RFC 5952 for IPv6). */
export function canonical(address: Address): string {
  return address.toString();
}

interface ParsedRange {
  readonly range: IpRange;
  readonly bits: number;
  readonly holds: (address: Address) => boolean;
}

const parsed = new WeakMap<readonly IpRange[], readonly ParsedRange[]>();

function parseRange(range: IpRange): ParsedRange {
  const [network, bits] = ipaddr.parseCIDR(range.block);
  // The library compares addresses of one family only.
  const holds = (address: Address) => address.kind() === network.kind() && address.match(network as never, bits);
  return { range, bits, holds };
}

/** Ranges ready for comparing, the longest first; made once for each list. */
function parsedRanges(ranges: readonly IpRange[]): readonly ParsedRange[] {
  const known = parsed.get(ranges) ?? ranges.map(parseRange).sort((one, other) => other.bits - one.bits);
  parsed.set(ranges, known);
  return known;
}

/** The longest special block that holds an address, null for an ordinary one. */
export function specialRange(address: Address, ranges: readonly IpRange[]): IpRange | null {
  return parsedRanges(ranges).find(({ holds }) => holds(address))?.range ?? null;
}

/** Whether an address lies in space that may be routed at all. */
export function isGlobalUnicast(address: Address): boolean {
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(globalUnicast);
}

/** The IPv4 address inside a mapped (RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056) or Teredo (RFC 4380) address. */
export function embeddedAddress(address: Address): ipaddr.IPv4 | null {
  if (address.kind() === 'ipv4') return null;
  const inner = address as ipaddr.IPv6;
  const bytes = inner.toByteArray();
  switch (inner.range()) {
    case 'ipv4Mapped':
    case 'rfc6052':
      return new ipaddr.IPv4(bytes.slice(12));
    case '6to4':
      return new ipaddr.IPv4(bytes.slice(2, 6));
    case 'teredo':
      // The client's address stands inverted, so that NATs do not rewrite it.
      return new ipaddr.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff));
    default:
      return null;
  }
}
