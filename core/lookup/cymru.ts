import { type Address, canonical } from '../ip/address';
import { limits } from '../limits';
import { holderOf, type NetworkOrigin, originOf } from './cymru-answer';
import type { Resolve } from './dns';
import { failed, failedFinding } from './failed';
import type { Finding, Offer, Saying } from './finding';
import { type ReversedAddress, reversed } from './reversed';

export const networkSayings = [
  'network.announced-by',
  'network.holder-unknown',
  'network.several-networks',
  'network.prefix',
  'network.registered-in',
  'network.not-announced',
  'network.unreadable',
] as const;

const says = (id: (typeof networkSayings)[number], values: Saying['values'] = {}): Saying => ({ id, values });

/** Half of an IPv6 address says which network it is in. */
const NETWORK_NIBBLES = 16;

/** The address without its last part: whose network it is in shows without it (IPv4: the /24, IPv6: the /64). */
function networkName({ family, labels }: ReversedAddress): string {
  return family === 4
    ? `${['0', ...labels.slice(1)].join('.')}.origin.asn.cymru.com`
    : `${labels.slice(-NETWORK_NIBBLES).join('.')}.origin6.asn.cymru.com`;
}

interface Holder {
  readonly says: readonly Saying[];
  readonly found: readonly string[];
}

async function holderSays(number: number, resolve: Resolve): Promise<Holder> {
  const asn = `AS${number}`;
  const answer = await resolve(`${asn}.asn.cymru.com`, 'TXT');
  if (answer.state === 'failed')
    return { says: [says('network.holder-unknown', { asn }), failed(answer.why, asn)], found: [] };
  const texts = answer.state === 'found' ? answer.records : [];
  const holder = holderOf(texts, number);
  const found = texts.slice(0, 1);
  return {
    says: [holder === null ? says('network.holder-unknown', { asn }) : says('network.announced-by', { asn, holder })],
    found,
  };
}

async function announced(ip: string, origin: NetworkOrigin, resolve: Resolve): Promise<Finding> {
  const holders = await Promise.all(origin.numbers.map((number) => holderSays(number, resolve)));
  const { prefix, country, registry, numbers } = origin;
  const offers: readonly Offer[] = registry === null ? [] : [{ kind: 'registry', registry, ip }];
  return {
    check: 'network',
    about: ip,
    light: 'plain',
    says: [
      ...(numbers.length === 0 ? [says('network.not-announced', { ip })] : []),
      ...(numbers.length > 1 ? [says('network.several-networks', { count: numbers.length })] : []),
      ...holders.flatMap((holder) => holder.says),
      says('network.prefix', { prefix }),
      ...(country === null ? [] : [says('network.registered-in', { country })]),
    ],
    found: [origin.text, ...holders.flatMap(({ found }) => found)].map((text) => text.slice(0, limits.foundChars)),
    publish: [],
    offers,
  };
}

/**
 * Who announces the network of an address, and where it was registered (Team Cymru, over the DNS). Sent is the network
 * alone.
 */
export async function networkFinding(address: Address, resolve: Resolve): Promise<Finding> {
  const ip = canonical(address);
  const name = networkName(reversed(address));
  const answer = await resolve(name, 'TXT');
  if (answer.state === 'failed') return failedFinding('network', ip, answer.why, name);
  const origin = answer.state === 'found' ? originOf(answer.records, address) : null;
  if (origin) return announced(ip, origin, resolve);
  const isSilent = answer.state === 'none';
  return {
    check: 'network',
    about: ip,
    light: isSilent ? 'plain' : 'unknown',
    says: [isSilent ? says('network.not-announced', { ip }) : says('network.unreadable')],
    found: [],
    publish: [],
    offers: [],
  };
}
