import { parseAddress } from '../ip/address';
import { limits } from '../limits';
import type { DnsFailure, MxRecord, Resolve } from './dns';
import { failed, failedFinding } from './failed';
import type { Finding, Light, Saying } from './finding';
import { isName } from './names';
import { gravest, say, shown } from './say';

export const mxSayings = [
  'mx.found',
  'mx.null',
  'mx.null-and-others',
  'mx.implicit',
  'mx.nothing',
  'mx.no-domain',
  'mx.is-address',
  'mx.bad-name',
  'mx.no-address',
  'mx.more-hosts',
] as const;
type MxSaying = (typeof mxSayings)[number];
const mx = (id: MxSaying, light: Light, values: Saying['values']) => say(id, light, values);

export interface MxFound {
  readonly finding: Finding;
  /** Whether servers are named that take the domain's mail; null: not found out. */
  readonly takesMail: boolean | null;
  /** Whether the name is in the DNS at all; null: not found out. */
  readonly exists: boolean | null;
}

type Hosted = 'address' | 'none' | DnsFailure;

/** Whether a name has an address of either family. */
async function hosted(name: string, resolve: Resolve): Promise<Hosted> {
  const [four, six] = await Promise.all([resolve(name, 'A'), resolve(name, 'AAAA')]);
  if (four.state === 'found' || six.state === 'found') return 'address';
  return four.state === 'failed' ? four.why : six.state === 'failed' ? six.why : 'none';
}

const isNull = ({ exchange }: MxRecord) => exchange === '.' || exchange === '';

/** What is wrong with one server that is named; null: nothing. */
async function hostSaying(host: string, resolve: Resolve): Promise<Saying | null> {
  if (parseAddress(host)) return mx('mx.is-address', 'bad', { host });
  if (!isName(host)) return mx('mx.bad-name', 'bad', { host: host.slice(0, limits.nameChars) });
  const found = await hosted(host, resolve);
  if (found === 'address') return null;
  return found === 'none' ? mx('mx.no-address', 'bad', { host }) : failed(found, host);
}

function finding(domain: string, says: readonly Saying[], records: readonly string[] = []): Finding {
  const light = gravest(says.map((one) => one.light));
  return { check: 'mx', about: domain, light, says, found: shown(records), publish: [], offers: [] };
}

/** Without an MX the domain's own address takes the mail (RFC 5321, 5.1). */
async function withoutMx(domain: string, exists: boolean, resolve: Resolve): Promise<MxFound> {
  if (!exists) return { finding: finding(domain, [mx('mx.no-domain', 'bad', { domain })]), takesMail: false, exists };
  const own = await hosted(domain, resolve);
  if (own === 'address')
    return { finding: finding(domain, [mx('mx.implicit', 'warn', { domain })]), takesMail: true, exists };
  if (own === 'none')
    return { finding: finding(domain, [mx('mx.nothing', 'bad', { domain })]), takesMail: false, exists };
  return { finding: failedFinding('mx', domain, own), takesMail: null, exists };
}

/** One server that works is enough for mail to arrive, and one that we know nothing of may be the one. */
function lightOf(light: Light, works: boolean, isUnknown: boolean): Light {
  if (!works) return isUnknown ? 'unknown' : light;
  return light === 'bad' ? 'warn' : light === 'unknown' ? 'good' : light;
}

async function withHosts(domain: string, records: readonly MxRecord[], resolve: Resolve): Promise<MxFound> {
  const texts = records.map(({ preference, exchange }) => `${preference} ${exchange || '.'}`);
  const hosts = [...new Set(records.filter((one) => !isNull(one)).map(({ exchange }) => exchange.toLowerCase()))];
  if (hosts.length === 0)
    return { finding: finding(domain, [mx('mx.null', 'bad', { domain })], texts), takesMail: false, exists: true };
  const looked = hosts.slice(0, limits.mailHosts);
  const faults = (await Promise.all(looked.map((host) => hostSaying(host, resolve)))).filter((one) => one !== null);
  const says = [...faults];
  if (hosts.length < new Set(records.map(({ exchange }) => exchange.toLowerCase())).size)
    says.push(mx('mx.null-and-others', 'bad', { domain }));
  if (hosts.length > looked.length)
    says.push(mx('mx.more-hosts', 'plain', { count: hosts.length, limit: looked.length }));
  const works = faults.length < looked.length;
  if (works) says.unshift(mx('mx.found', 'good', { domain, count: hosts.length }));
  const found = finding(domain, says, texts);
  const isUnknown = says.some(({ light }) => light === 'unknown');
  return {
    finding: { ...found, light: lightOf(found.light, works, isUnknown) },
    takesMail: works || null,
    exists: true,
  };
}

/** Which servers take a domain's mail: many refuse mail from domains that take none. Never rejects. */
export async function lookAtMx(domain: string, resolve: Resolve): Promise<MxFound> {
  const answer = await resolve(domain, 'MX');
  if (answer.state === 'failed')
    return { finding: failedFinding('mx', domain, answer.why), takesMail: null, exists: null };
  return answer.state === 'none'
    ? withoutMx(domain, answer.exists, resolve)
    : withHosts(domain, answer.records, resolve);
}
