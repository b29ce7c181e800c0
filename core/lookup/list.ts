import ipaddr from 'ipaddr.js';
import type { Blocklist, ListDns } from '../../catalog/schema';
import type { Address } from '../ip/address';
import { limits } from '../limits';
import type { Resolve } from './dns';
import type { Finding } from './finding';
import { verdictOf } from './list-verdict';
import { type Listing, readListing } from './listing';
import { type Family, reversed } from './reversed';

/** A list and its zone for one kind of address. */
export interface AskedList {
  readonly list: Blocklist;
  readonly dns: ListDns;
  readonly zone: string;
}

/** A list as it is asked for addresses of a family, null where it must not be asked or holds none of them. */
export function askedList(list: Blocklist, family: Family): AskedList | null {
  const { lists, status, dns } = list;
  if (lists !== 'ip' || status !== 'active' || !dns?.mayQuery) return null;
  const zone = dns.zones.find(({ families }) => families.includes(family))?.zone;
  return zone === undefined ? null : { list, dns, zone };
}

const inReverse = (ip: string): string => reversed(ipaddr.parse(ip)).labels.join('.');

/** Entries that every list must have and must not have (RFC 5782, 5). */
const control = {
  4: { listed: inReverse('127.0.0.2'), notListed: inReverse('127.0.0.1') },
  6: { listed: inReverse('::ffff:7f00:2'), notListed: inReverse('::ffff:7f00:1') },
} as const;

/** Reasons as the list gives them, shown verbatim; addresses in them are never opened. */
async function reasonsOf(question: string, resolve: Resolve): Promise<string[]> {
  const answer = await resolve(question, 'TXT');
  const texts = answer.state === 'found' ? answer.records : [];
  return texts.slice(0, limits.foundRecords).map((text) => text.slice(0, limits.foundChars));
}

/**
 * Asks one list about an address, together with the two entries that show whether it works. The reason (type TXT) is
 * asked for only if the address is listed.
 */
export async function listFinding(
  address: Address,
  { list, dns, zone }: AskedList,
  resolve: Resolve,
): Promise<Finding> {
  const { family, labels } = reversed(address);
  const question = `${labels.join('.')}.${zone}`;
  const read = async (name: string): Promise<Listing> => readListing(await resolve(name, 'A'), dns);
  const [own, mustBe, mustNotBe] = await Promise.all([
    read(question),
    read(`${control[family].listed}.${zone}`),
    read(`${control[family].notListed}.${zone}`),
  ]);
  const { light, says } = verdictOf(list.name, { own, mustBe, mustNotBe });
  const isListed = light === 'bad';
  return {
    check: 'list',
    about: list.id,
    light,
    says,
    found: isListed ? await reasonsOf(question, resolve) : [],
    publish: [],
    offers: isListed && list.destination !== null ? [{ kind: 'destination', id: list.destination }] : [],
  };
}
