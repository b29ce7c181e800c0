import type { Blocklist, Catalog } from '../../catalog/schema';
import { type Address, canonical } from '../ip/address';
import { askableAddress } from './askable';
import { networkFinding } from './cymru';
import type { Resolve } from './dns';
import type { CheckStart, Finding, Listener } from './finding';
import { askedList, listFinding } from './list';
import { reverseFinding } from './reverse';
import { reversed } from './reversed';

export interface IpLookUp {
  readonly resolve: Resolve;
  readonly catalog: Pick<Catalog, 'blocklists' | 'ipRanges' | 'mailHosts'>;
  readonly listener: Listener;
}

interface Check {
  readonly start: CheckStart;
  readonly find: () => Promise<Finding>;
}

function checksOf(address: Address, { resolve, catalog }: IpLookUp): readonly Check[] {
  const ip = canonical(address);
  const { family } = reversed(address);
  const lists = catalog.blocklists.flatMap((list) => askedList(list, family) ?? []);
  return [
    {
      start: { check: 'reverse', about: ip },
      find: () => reverseFinding(address, { resolve, mailHosts: catalog.mailHosts }),
    },
    { start: { check: 'network', about: ip }, find: () => networkFinding(address, resolve) },
    ...lists.map((asked) => ({
      start: { check: 'list', about: asked.list.id } as const,
      find: () => listFinding(address, asked, resolve),
    })),
  ];
}

/**
 * Looks at an address: its reverse name, its network, every list that may be asked. All begin at once, each finding is
 * handed out as soon as it is there; resolves when all were. A special address, or none, gives an empty plan.
 */
export async function lookUpIp(ip: string, lookUp: IpLookUp): Promise<void> {
  const address = askableAddress(ip, lookUp.catalog.ipRanges);
  const checks = address ? checksOf(address, lookUp) : [];
  lookUp.listener.plan(checks.map(({ start }) => start));
  await Promise.all(checks.map(async ({ find }) => lookUp.listener.found(await find())));
}

/** Lists of addresses that must not be asked from here, and have a page where the reader can ask for this kind of address. */
export function linkedLists({ blocklists }: Pick<Catalog, 'blocklists'>): readonly Blocklist[] {
  return blocklists.filter(
    (list) => list.lists === 'ip' && list.status === 'active' && !list.dns?.mayQuery && list.destination !== null,
  );
}

/** Lists that no longer exist: nothing can be on them. */
export function closedLists({ blocklists }: Pick<Catalog, 'blocklists'>): readonly Blocklist[] {
  return blocklists.filter(({ status }) => status === 'closed');
}
