import type { MailHost } from '../../catalog/schema';
import { type Address, canonical } from '../ip/address';
import { limits } from '../limits';
import type { DnsFailure, Resolve } from './dns';
import { failed, failedFinding } from './failed';
import type { Finding, Light, Offer, Saying } from './finding';
import { nameKind } from './generic-name';
import { isName } from './names';
import { reverseZoneName } from './reversed';

export const reverseSayings = [
  'reverse.none',
  'reverse.points-back',
  'reverse.elsewhere',
  'reverse.no-address',
  'reverse.not-a-host-name',
  'reverse.forward-failed',
  'reverse.several-names',
  'reverse.not-all-looked-up',
  'reverse.dynamic',
  'reverse.generic',
  'reverse.service',
] as const;

type Leads = 'back' | 'elsewhere' | 'no-address' | 'not-a-host-name' | { readonly failed: DnsFailure };

/** A reverse name, and whether it leads back to the address. */
interface Named {
  readonly host: string;
  readonly leads: Leads;
}

const says = (id: (typeof reverseSayings)[number], light: Light, values: Saying['values'] = {}): Saying => ({
  id,
  light,
  values,
});

async function follow(host: string, address: Address, resolve: Resolve): Promise<Named> {
  if (!isName(host)) return { host, leads: 'not-a-host-name' };
  const answer = await resolve(host, address.kind() === 'ipv4' ? 'A' : 'AAAA');
  if (answer.state === 'failed') return { host, leads: { failed: answer.why } };
  if (answer.state === 'none') return { host, leads: 'no-address' };
  return { host, leads: answer.records.includes(canonical(address)) ? 'back' : 'elsewhere' };
}

function leadSays({ host, leads }: Named, ip: string): readonly Saying[] {
  if (typeof leads === 'object')
    return [says('reverse.forward-failed', 'unknown', { host }), failed(leads.failed, host)];
  return leads === 'back'
    ? [says('reverse.points-back', 'good', { host, ip })]
    : [says(`reverse.${leads}`, 'bad', { host, ip })];
}

/** What the name itself shows. A service is believed only if the name leads back: anybody can give any reverse name. */
function nameSays({ host }: Named, address: Address, service: MailHost | undefined): readonly Saying[] {
  if (service) return [says('reverse.service', 'plain', { host, service: service.name })];
  const kind = nameKind(host, address);
  if (kind === 'own') return [];
  return [kind === 'dynamic' ? says('reverse.dynamic', 'warn', { host }) : says('reverse.generic', 'plain', { host })];
}

function serviceOf(host: string, services: readonly MailHost[]): MailHost | undefined {
  return services.find(
    ({ suffixes, prefix }) => suffixes.some((suffix) => host.endsWith(suffix)) && host.startsWith(prefix ?? ''),
  );
}

function countSays(count: number): readonly Saying[] {
  const limit = limits.reverseNames;
  return [
    ...(count > 1 ? [says('reverse.several-names', 'plain', { count })] : []),
    ...(count > limit ? [says('reverse.not-all-looked-up', 'plain', { count, limit })] : []),
  ];
}

/** One name that leads back is enough (RFC 1912, 2.1, as receivers check it); a question without answer leaves it open. */
function lightOf(named: readonly Named[], sayings: readonly Saying[]): Light {
  if (named.some(({ leads }) => leads === 'back'))
    return sayings.some(({ id }) => id === 'reverse.dynamic') ? 'warn' : 'good';
  return named.some(({ leads }) => typeof leads === 'object') ? 'unknown' : 'bad';
}

async function namesFinding(address: Address, names: readonly string[], { resolve, mailHosts }: ReverseLookUp) {
  const ip = canonical(address);
  const named = await Promise.all(names.slice(0, limits.reverseNames).map((host) => follow(host, address, resolve)));
  const service = ({ host, leads }: Named) => (leads === 'back' ? serviceOf(host, mailHosts) : undefined);
  const sayings = [
    ...named.flatMap((one) => leadSays(one, ip)),
    ...countSays(names.length),
    ...named.flatMap((one) => nameSays(one, address, service(one))),
  ];
  const doors = new Set(named.flatMap((one) => service(one)?.destination ?? []));
  return {
    light: lightOf(named, sayings),
    says: sayings,
    found: names.slice(0, limits.foundRecords),
    offers: [...doors].map((id): Offer => ({ kind: 'destination', id })),
  };
}

export interface ReverseLookUp {
  readonly resolve: Resolve;
  readonly mailHosts: readonly MailHost[];
}

/** Looks for the reverse names of an address, and whether each leads back to it (forward-confirmed reverse DNS). */
export async function reverseFinding(address: Address, lookUp: ReverseLookUp): Promise<Finding> {
  const ip = canonical(address);
  const answer = await lookUp.resolve(reverseZoneName(address), 'PTR');
  const empty = { check: 'reverse', about: ip, publish: [], offers: [] } as const;
  if (answer.state === 'failed') return failedFinding('reverse', ip, answer.why);
  const names =
    answer.state === 'found'
      ? [...new Set(answer.records.map((name) => name.toLowerCase().slice(0, limits.nameChars)))]
      : [];
  if (names.length === 0) return { ...empty, light: 'bad', says: [says('reverse.none', 'bad', { ip })], found: [] };
  return { ...empty, ...(await namesFinding(address, names, lookUp)) };
}
