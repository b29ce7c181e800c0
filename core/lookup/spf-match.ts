import { type Address, canonical, parseAddress } from '../ip/address';
import { isAnyName, isWithin } from './names';
import { reverseZoneName } from './reversed';
import type { Directive } from './spf-record';
import { SpfEnd, type SpfRun, spfLimits } from './spf-run';

type Prefixes = Pick<Directive, 'prefix4' | 'prefix6'>;

/** Whether an address lies in a network given by one of its addresses. */
function isIn(ip: Address, network: string, { prefix4, prefix6 }: Prefixes): boolean {
  const other = parseAddress(network);
  if (!other || other.kind() !== ip.kind()) return false;
  // The library compares addresses of one family only.
  return ip.match(other as never, ip.kind() === 'ipv4' ? prefix4 : prefix6);
}

/** Addresses of a name in the family of the one that is checked. Names that cannot exist have none. */
async function addressesOf(run: SpfRun, name: string): Promise<readonly string[]> {
  if (!isAnyName(name)) return [];
  const answer = await run.ask(name, run.ip.kind() === 'ipv4' ? 'A' : 'AAAA');
  return answer.state === 'found' ? answer.records : [];
}

async function isHost(run: SpfRun, directive: Directive, name: string): Promise<boolean> {
  const addresses = await addressesOf(run, name);
  if (addresses.length === 0) run.countVoid();
  return addresses.some((address) => isIn(run.ip, address, directive));
}

async function isMailHost(run: SpfRun, directive: Directive, name: string): Promise<boolean> {
  const answer = isAnyName(name) ? await run.ask(name, 'MX') : null;
  if (answer?.state !== 'found') {
    run.countVoid();
    return false;
  }
  if (answer.records.length > spfLimits.hosts) throw new SpfEnd({ kind: 'too-many-hosts', domain: name });
  for (const { exchange } of answer.records)
    if ((await addressesOf(run, exchange)).some((address) => isIn(run.ip, address, directive))) return true;
  return false;
}

/** Names of the address that point back to it; names beyond the tenth do not count, nor what fails (RFC 7208, 5.5). */
async function hasName(run: SpfRun, domain: string): Promise<boolean> {
  const answer = await silently(run.ask(reverseZoneName(run.ip), 'PTR'));
  if (answer?.state !== 'found') return false;
  for (const name of answer.records.slice(0, spfLimits.hosts)) {
    if (!isWithin(name, domain)) continue;
    const addresses = (await silently(addressesOf(run, name))) ?? [];
    if (addresses.some((address) => parseAddress(address)?.toString() === canonical(run.ip))) return true;
  }
  return false;
}

/** A question whose failure counts as "no": all but the end of our own ration. */
async function silently<Answer>(question: Promise<Answer>): Promise<Answer | null> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof SpfEnd && error.problem.kind === 'failed') return null;
    throw error;
  }
}

async function exists(run: SpfRun, name: string): Promise<boolean> {
  const answer = isAnyName(name) ? await run.ask(name, 'A') : null;
  if (answer?.state === 'found') return true;
  run.countVoid();
  return false;
}

/** Whether a mechanism other than `include` matches (RFC 7208, 5). */
export async function matches(run: SpfRun, directive: Directive, domain: string): Promise<boolean> {
  const { mechanism, target } = directive;
  if (mechanism === 'all') return true;
  if (mechanism === 'ip4' || mechanism === 'ip6') return isIn(run.ip, target ?? '', directive);
  run.countLookup();
  const name = run.nameOf(target, domain);
  if (mechanism === 'a') return isHost(run, directive, name);
  if (mechanism === 'mx') return isMailHost(run, directive, name);
  return mechanism === 'ptr' ? hasName(run, name) : exists(run, name);
}
