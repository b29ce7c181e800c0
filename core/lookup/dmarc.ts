import type { LookUpAsk } from './ask';
import { type Alignment, alignment, alignSayings, type OrganizationalDomain } from './dmarc-align';
import {
  type DmarcRecord,
  dmarcRecordSayings,
  isDmarc,
  looksLikeDmarc,
  type Policy,
  parseDmarc,
  policies,
} from './dmarc-record';
import type { DnsAnswer, DnsFailure, Resolve } from './dns';
import { failed } from './failed';
import type { Finding, Light, Publish, Saying } from './finding';
import { gravest, say, shown } from './say';

export const dmarcSayings = [
  'dmarc.none',
  'dmarc.looks-like',
  'dmarc.several',
  'dmarc.policy-none',
  'dmarc.policy-quarantine',
  'dmarc.policy-reject',
  'dmarc.from-parent',
  'dmarc.publish',
  ...dmarcRecordSayings,
  ...alignSayings,
] as const;
const tell = (id: (typeof dmarcSayings)[number], light: Light, values: Saying['values']) => say(id, light, values);

export interface DmarcFound {
  readonly finding: Finding;
  /** `none`: no record that counts; null: not found out. */
  readonly policy: Policy | 'missing' | null;
  readonly alignment: Alignment;
}

type Discovery =
  | { readonly state: 'found'; readonly at: string; readonly record: string }
  | { readonly state: 'several'; readonly at: string; readonly records: readonly string[] }
  | { readonly state: 'none'; readonly near: readonly string[] }
  | { readonly state: 'failed'; readonly at: string; readonly why: DnsFailure };

const texts = (answer: DnsAnswer<string>) => (answer.state === 'found' ? answer.records : []);

/** What stands at one name: null where another name has to be asked. */
function at(name: string, answer: DnsAnswer<string>): Discovery | null {
  if (answer.state === 'failed') return { state: 'failed', at: name, why: answer.why };
  const [record, ...more] = texts(answer).filter(isDmarc);
  if (record === undefined) return null;
  return more.length > 0
    ? { state: 'several', at: name, records: [record, ...more] }
    : { state: 'found', at: name, record };
}

/**
 * The record in force: of the From domain, else of its organizational domain. RFC 9989 walks up the names in between and
 * finds the same one, but for names that publish one there.
 */
async function discover(domain: string, parent: string, resolve: Resolve): Promise<Discovery> {
  const own = `_dmarc.${domain}`;
  const answer = await resolve(own, 'TXT');
  const first = at(own, answer);
  if (first) return first;
  const near = texts(answer).filter(looksLikeDmarc);
  if (parent === domain) return { state: 'none', near };
  const above = `_dmarc.${parent}`;
  return at(above, await resolve(above, 'TXT')) ?? { state: 'none', near };
}

const weaker = (policy: Policy): Policy => policies[Math.max(0, policies.indexOf(policy) - 1)] ?? 'none';

/** What servers are asked to do with mail of this domain that fails; null: the record counts for nothing. */
function policyFor(record: DmarcRecord, isParent: boolean, exists: boolean | null): Policy | null {
  if (record.policy === null) return null;
  const below = (exists === false ? record.missing : null) ?? record.subdomains ?? record.policy;
  const policy = isParent ? below : record.policy;
  return record.isTest ? weaker(policy) : policy;
}

const relaxed = { isStrict: { spf: false, dkim: false } };

export interface DmarcAsk {
  readonly mail: Extract<LookUpAsk, { of: 'domain' }>;
  readonly organizationalDomain: OrganizationalDomain;
  /** Whether the From domain is in the DNS at all; null: not found out. */
  readonly exists: () => Promise<boolean | null>;
}

/** What the record itself tells. */
interface Told {
  readonly policy: DmarcFound['policy'];
  readonly says: readonly Saying[];
  readonly records?: readonly string[];
  readonly publish?: Publish;
}

function toldByNone(domain: string, near: readonly string[]): Told {
  const none = tell('dmarc.none', 'bad', { domain });
  const name = `_dmarc.${domain}`;
  if (near.length > 0)
    return { policy: 'missing', says: [none, tell('dmarc.looks-like', 'bad', { name })], records: near };
  const publish: Publish = { name, type: 'TXT', value: 'v=DMARC1; p=none' };
  return { policy: 'missing', says: [none, tell('dmarc.publish', 'plain', { domain })], publish };
}

async function toldBy(discovery: Discovery, record: DmarcRecord | null, ask: DmarcAsk): Promise<Told> {
  const { domain } = ask.mail;
  if (discovery.state === 'failed') return { policy: null, says: [failed(discovery.why, discovery.at)] };
  if (discovery.state === 'none') return toldByNone(domain, discovery.near);
  if (discovery.state === 'several') {
    const { at: name, records } = discovery;
    return { policy: 'missing', says: [tell('dmarc.several', 'bad', { name, count: records.length })], records };
  }
  const isParent = discovery.at !== `_dmarc.${domain}`;
  const policy = record && policyFor(record, isParent, await ask.exists());
  const says = [
    ...(policy ? [tell(`dmarc.policy-${policy}`, 'good', { domain })] : []),
    ...(isParent ? [tell('dmarc.from-parent', 'plain', { name: discovery.at })] : []),
    ...(record?.says ?? []),
  ];
  return { policy: policy ?? 'missing', says, records: [discovery.record] };
}

/** The policy for mail of a domain, and whether the mail that was refused could pass. Never rejects. */
export async function lookAtDmarc(ask: DmarcAsk, resolve: Resolve): Promise<DmarcFound> {
  const { mail, organizationalDomain } = ask;
  const { domain } = mail;
  const discovery = await discover(domain, organizationalDomain(domain) ?? domain, resolve);
  const record = discovery.state === 'found' ? parseDmarc(discovery.record) : null;
  const aligned = alignment(mail, record ?? relaxed, organizationalDomain);
  const { policy, says: told, records = [], publish } = await toldBy(discovery, record, ask);
  const says = [...told, ...aligned.says];
  const finding: Finding = {
    check: 'dmarc',
    about: domain,
    light: policy === null ? 'unknown' : gravest(says.map((one) => one.light)),
    says,
    found: shown(records),
    publish: publish ? [publish] : [],
    offers: [],
  };
  return { finding, policy, alignment: aligned };
}
