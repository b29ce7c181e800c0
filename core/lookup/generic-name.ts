import type { Address } from '../ip/address';
import { nibblesOf } from './reversed';

/**
 * What a reverse name shows of its machine. `generic`: made from the address, as networks do for whole ranges;
 * `dynamic`: it also says that the address changes hands.
 */
export type NameKind = 'own' | 'generic' | 'dynamic';

/** Words for lines of end users, as naming schemes of networks have them (draft-msullivan-dnsop-generic-naming-schemes). */
const DYNAMIC = new Set([
  'dyn',
  'dynamic',
  'dynip',
  'dhcp',
  'pool',
  'dsl',
  'adsl',
  'vdsl',
  'xdsl',
  'cable',
  'catv',
  'ppp',
  'pppoe',
  'dial',
  'dialin',
  'dialup',
  'dip',
  'broadband',
  'home',
  'mobile',
  'wireless',
]);
/** Words by which the same schemes mark addresses that stay, and servers for mail. */
const FIXED = new Set(['static', 'sta', 'fixed', 'mail', 'smtp', 'mta', 'mx', 'relay', 'outbound', 'server']);
/** The owner's name and what it is registered under say nothing of the machine: `home.example.com` may sell furniture. */
const OWNER_LABELS = 2;

function holdsRun(numbers: readonly number[], run: readonly number[]): boolean {
  return numbers.some((_, from) => run.every((octet, index) => numbers[from + index] === octet));
}

/** The octets in order or in reverse, with anything between them; with leading zeros and nothing between; in hexadecimal. */
function holdsOctets(name: string, octets: readonly number[]): boolean {
  const numbers = (name.match(/\d+/g) ?? []).map(Number);
  const padded = octets.map((octet) => String(octet).padStart(3, '0'));
  const hex = octets.map((octet) => octet.toString(16).padStart(2, '0')).join('');
  const backwards = [...octets].reverse();
  const written = [padded.join(''), [...padded].reverse().join(''), hex];
  return holdsRun(numbers, octets) || holdsRun(numbers, backwards) || written.some((text) => name.includes(text));
}

/** All nibbles in order or in reverse, or the parts as they are written, whatever stands between them. */
function holdsParts(name: string, nibbles: string, parts: readonly number[]): boolean {
  const joined = name.replace(/[.-]/g, '');
  const written = parts.map((part) => part.toString(16));
  const short = `-${name.replace(/\./g, '-')}-`;
  return (
    joined.includes(nibbles) ||
    joined.includes([...nibbles].reverse().join('')) ||
    short.includes(`-${written.join('-')}-`)
  );
}

function holdsAddress(name: string, address: Address): boolean {
  if (address.kind() === 'ipv4') return holdsOctets(name, address.toByteArray());
  const nibbles = nibblesOf(address);
  return holdsParts(
    name,
    nibbles,
    (nibbles.match(/.{4}/g) ?? []).map((part) => Number.parseInt(part, 16)),
  );
}

/**
 * Whether a reverse name was made from its address, and whether it says that the address changes hands. The words alone
 * prove nothing, nor does the address alone: many servers have such names.
 */
export function nameKind(host: string, address: Address): NameKind {
  const name = host.toLowerCase();
  if (!holdsAddress(name, address)) return 'own';
  const words =
    name
      .split('.')
      .slice(0, -OWNER_LABELS)
      .join('.')
      .match(/[a-z]+/g) ?? [];
  const isDynamic = words.some((word) => DYNAMIC.has(word)) && !words.some((word) => FIXED.has(word));
  return isDynamic ? 'dynamic' : 'generic';
}
