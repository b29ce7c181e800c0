import type { IPv6 } from 'ipaddr.js';
import type { Address } from '../ip/address';

export type Family = 4 | 6;

/** An address as zones hold it, e.g. `7`, `113`, `0`, `203`. */
export interface ReversedAddress {
  readonly family: Family;
  readonly labels: readonly string[];
}

const hex = (part: number, digits: number): string => part.toString(16).padStart(digits, '0');

/** Nibbles of an IPv6 address in order, 32 hexadecimal digits. */
export function nibblesOf(address: Address): string {
  return (address as IPv6).parts.map((part) => hex(part, 4)).join('');
}

/** Octets (RFC 1035, 3.5) or nibbles (RFC 3596, 2.5) in reverse. */
export function reversed(address: Address): ReversedAddress {
  if (address.kind() === 'ipv4') return { family: 4, labels: address.toByteArray().map(String).reverse() };
  return { family: 6, labels: [...nibblesOf(address)].reverse() };
}

/** Name under which the reverse names of an address stand (PTR). */
export function reverseZoneName(address: Address): string {
  const { family, labels } = reversed(address);
  return `${labels.join('.')}.${family === 4 ? 'in-addr' : 'ip6'}.arpa`;
}
