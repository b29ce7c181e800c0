import type { Address } from '../ip/address';
import { isAnyName } from './names';
import type { Rationed } from './once';
import { type Assumed, expand } from './spf-macro';
import { matches } from './spf-match';
import { type Directive, isSpf, parseSpf } from './spf-record';
import { SpfEnd, type SpfOutcome, type SpfProblem, type SpfRun, type SpfStep as Step, spfLimits } from './spf-run';

/** The one record of a domain; null where it has none. */
async function recordOf(run: SpfRun, domain: string) {
  const answer = await run.ask(domain, 'TXT');
  const [text, ...more] = answer.state === 'found' ? answer.records.filter(isSpf) : [];
  if (text === undefined) return null;
  if (more.length > 0) throw new SpfEnd({ kind: 'several', domain });
  const record = parseSpf(text);
  if (record.state === 'broken') throw new SpfEnd({ kind: 'fault', fault: record.fault, domain, term: record.term });
  return record;
}

/** An included record: null where it does not match. */
async function included(run: SpfRun, { target }: Directive, domain: string): Promise<Step | null> {
  run.countLookup();
  const name = run.nameOf(target, domain);
  const inner = await run.include(name);
  if (inner.result === 'none') throw new SpfEnd({ kind: 'missing', domain: name });
  return inner.result === 'pass' ? { ...inner, through: [name, ...inner.through] } : null;
}

async function check(run: SpfRun, domain: string): Promise<Step> {
  const record = await recordOf(run, domain);
  if (!record) return { result: 'none', term: null, through: [] };
  for (const directive of record.directives) {
    const { qualifier, text, mechanism } = directive;
    if (mechanism === 'include') {
      const inner = await included(run, directive, domain);
      if (inner) return { ...inner, result: qualifier };
    } else if (await matches(run, directive, domain)) return { result: qualifier, term: text, through: [] };
  }
  if (record.redirect === null) return { result: 'neutral', term: null, through: [] };
  run.countLookup();
  const name = run.nameOf(record.redirect, domain);
  const next = await run.include(name);
  if (next.result === 'none') throw new SpfEnd({ kind: 'missing', domain: name });
  return { ...next, through: [name, ...next.through] };
}

const resultOf = ({ kind }: SpfProblem) =>
  kind === 'ration' ? 'unknown' : kind === 'failed' ? 'temperror' : 'permerror';

/**
 * `check_host` of RFC 7208 for an address and the domain of the envelope sender. Never rejects. An explanation (`exp`) is
 * not fetched: it changes nothing.
 */
export async function checkHost(ip: Address, sender: string, resolve: Rationed): Promise<SpfOutcome> {
  let lookups = 0;
  let voids = 0;
  let assumed: Assumed | null = null;
  const run: SpfRun = {
    ip,
    sender,
    ask: async (name, type) => {
      const answer = await resolve(name, type);
      if (!answer) throw new SpfEnd({ kind: 'ration' });
      if (answer.state === 'failed') throw new SpfEnd({ kind: 'failed', why: answer.why, domain: name });
      return answer;
    },
    countLookup: () => {
      lookups += 1;
      if (lookups > spfLimits.lookups) throw new SpfEnd({ kind: 'lookups' });
    },
    countVoid: () => {
      voids += 1;
      if (voids > spfLimits.voids) throw new SpfEnd({ kind: 'voids' });
    },
    nameOf: (target, domain) => {
      if (target === null) return domain;
      const expanded = expand(target, { ip, domain, sender });
      assumed = expanded.assumed === 'mailbox' ? 'mailbox' : (assumed ?? expanded.assumed);
      return expanded.name;
    },
    include: (domain) => {
      if (!isAnyName(domain)) throw new SpfEnd({ kind: 'bad-name', domain });
      return check(run, domain);
    },
  };
  try {
    return { ...(await run.include(sender)), problem: null, assumed };
  } catch (error) {
    if (!(error instanceof SpfEnd)) throw error;
    return { result: resultOf(error.problem), term: null, through: [], problem: error.problem, assumed };
  }
}
