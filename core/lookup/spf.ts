import type { Address } from '../ip/address';
import { canonical } from '../ip/address';
import { limits } from '../limits';
import type { Resolve } from './dns';
import { failedFinding } from './failed';
import type { Finding, Light, Publish, Saying } from './finding';
import { type Rationed, rationed } from './once';
import { gravest, shown } from './say';
import { checkHost } from './spf-check';
import { firstRecord, merged, withAddress } from './spf-publish';
import { isSpf, looksLikeSpf, parseSpf } from './spf-record';
import type { SpfOutcome } from './spf-run';
import { healthSayings, outcomeSayings, problemSaying, spf } from './spf-says';
import { walkSpf } from './spf-tree';

export interface SpfAsk {
  /** Domain of the envelope sender; of the From address where that is not known. */
  readonly domain: string;
  readonly isEnvelope: boolean;
  /** Null: the record alone is looked at. */
  readonly ip: Address | null;
  /** Whether the domain takes mail at a server of its own, for a first record. */
  readonly takesMail: () => Promise<boolean>;
}

/** What other checks need to know of it; null: no address was checked, or it could not be found out. */
export interface SpfFound {
  readonly finding: Finding;
  readonly result: Exclude<SpfOutcome['result'], 'unknown' | 'temperror'> | null;
}

interface Parts {
  readonly light: Light;
  readonly says: readonly Saying[];
  readonly publish?: Publish | null;
  readonly result?: SpfFound['result'];
}

function foundOf({ domain, isEnvelope }: SpfAsk, texts: readonly string[], parts: Parts): SpfFound {
  const { light, says, publish, result = null } = parts;
  const about = spf(isEnvelope ? 'spf.of-envelope' : 'spf.of-from', 'plain', { domain });
  const finding: Finding = {
    check: 'spf',
    about: domain,
    light,
    says: [about, ...says],
    found: shown(texts),
    publish: publish ? [publish] : [],
    offers: [],
  };
  return { finding, result };
}

/** Nobody may send in the domain's name, as far as SPF goes: a first record is proposed where mail leaves through the MX. */
async function noRecord(ask: SpfAsk, texts: readonly string[], exists: boolean): Promise<SpfFound> {
  const { domain, ip } = ask;
  const near = texts.filter(looksLikeSpf);
  if (!exists)
    return foundOf(ask, [], { light: 'bad', says: [spf('spf.no-domain', 'bad', { domain })], result: 'none' });
  const says = [spf('spf.none', 'bad', { domain })];
  if (near.length > 0) says.push(spf('spf.looks-like', 'bad', { domain }));
  const publish = near.length === 0 && (await ask.takesMail()) ? firstRecord(domain, ip) : null;
  if (publish) says.push(spf('spf.publish-guess', 'plain', { domain }));
  return foundOf(ask, near, { light: 'bad', says, publish, result: 'none' });
}

function severalRecords(ask: SpfAsk, texts: readonly string[]): SpfFound {
  const { domain } = ask;
  const publish = merged(domain, texts);
  const says = [spf('spf.several', 'bad', { domain, count: texts.length })];
  if (publish) says.push(spf('spf.publish-merged', 'plain', { domain }));
  return foundOf(ask, texts, { light: 'bad', says, publish, result: 'permerror' });
}

const known = (result: SpfOutcome['result']) => (result === 'unknown' || result === 'temperror' ? null : result);

async function oneRecord(ask: SpfAsk, text: string, resolve: Rationed): Promise<SpfFound> {
  const { domain, ip } = ask;
  const record = parseSpf(text);
  if (record.state === 'broken') {
    const fault = problemSaying({ kind: 'fault', fault: record.fault, domain, term: record.term });
    return foundOf(ask, [text], { light: 'bad', says: [fault], result: 'permerror' });
  }
  const outcome = ip && (await checkHost(ip, domain, resolve));
  const tree = await walkSpf(domain, record, resolve, outcome !== null);
  const told = outcome?.problem ?? null;
  const isTold = told?.kind === 'lookups';
  const inside = tree.problems.filter(
    (one) => !(told && 'domain' in told && 'domain' in one && told.domain === one.domain),
  );
  const health = [...inside.map((one) => problemSaying(one)), ...healthSayings(domain, record, tree, isTold)];
  if (!ip || !outcome) {
    const says = [spf('spf.not-checked', 'plain', { domain }), ...health];
    return foundOf(ask, [text], { light: gravest(['good', ...health.map(({ light }) => light)]), says });
  }
  const reached = outcomeSayings(outcome, canonical(ip), domain);
  const isAssumed = outcome.assumed === 'mailbox';
  const refused = outcome.result === 'fail' || outcome.result === 'softfail' || outcome.result === 'neutral';
  const publish = refused && !isAssumed && gravest(health.map(({ light }) => light)) !== 'bad';
  // What is wrong elsewhere in the record does not undo a pass, but is worth a look.
  const other =
    gravest(health.map(({ light }) => light)) === 'bad' ? 'warn' : gravest(health.map(({ light }) => light));
  const own = isAssumed ? 'unknown' : gravest(reached.map(({ light }) => light));
  const says = [...reached, ...health];
  if (publish) says.push(spf('spf.publish-ip', 'plain', { ip: canonical(ip) }));
  return foundOf(ask, [text], {
    light: own === 'unknown' ? own : gravest([own, other]),
    says,
    publish: publish ? withAddress(domain, text, ip) : null,
    result: isAssumed ? null : known(outcome.result),
  });
}

/** Looks at a domain's SPF: what it says of the address, and what is wrong with it whoever sends. Never rejects. */
export async function lookAtSpf(ask: SpfAsk, resolve: Resolve): Promise<SpfFound> {
  const rationedResolve = rationed(resolve, limits.spfQuestions);
  const answer = await rationedResolve(ask.domain, 'TXT');
  if (!answer || answer.state === 'failed') {
    const why = answer?.why ?? 'no-answer';
    return { finding: failedFinding('spf', ask.domain, why), result: null };
  }
  if (answer.state === 'none') return noRecord(ask, [], answer.exists);
  const texts = answer.records.filter(isSpf);
  const [text] = texts;
  if (text === undefined) return noRecord(ask, answer.records, true);
  return texts.length > 1 ? severalRecords(ask, texts) : oneRecord(ask, text, rationedResolve);
}
