import { failed } from './failed';
import type { Light, Saying } from './finding';
import { say } from './say';
import type { Mechanism, SpfRecord } from './spf-record';
import { type SpfOutcome, spfLimits } from './spf-run';
import type { SpfTree } from './spf-tree';

export const spfSayings = [
  'spf.of-envelope',
  'spf.of-from',
  'spf.none',
  'spf.no-domain',
  'spf.looks-like',
  'spf.several',
  'spf.unknown-mechanism',
  'spf.bad-ip',
  'spf.bad-prefix',
  'spf.bad-domain',
  'spf.no-target',
  'spf.too-much',
  'spf.twice',
  'spf.bad-characters',
  'spf.missing',
  'spf.several-inside',
  'spf.bad-name',
  'spf.too-many-hosts',
  'spf.too-many-lookups',
  'spf.too-many-voids',
  'spf.loop',
  'spf.too-many-questions',
  'spf.pass',
  'spf.pass-through',
  'spf.fail',
  'spf.softfail',
  'spf.neutral',
  'spf.permerror',
  'spf.not-checked',
  'spf.assumed-mailbox',
  'spf.assumed-helo',
  'spf.all-pass',
  'spf.all-neutral',
  'spf.no-all',
  'spf.ptr',
  'spf.lookups',
  'spf.lookups-at-least',
  'spf.publish-ip',
  'spf.publish-merged',
  'spf.publish-guess',
] as const;
type SpfSaying = (typeof spfSayings)[number];

export const spf = (id: SpfSaying, light: Light, values?: Saying['values']) => say(id, light, values);

/** What keeps servers from reading a record or one that it includes. */
export function problemSaying(problem: SpfTree['problems'][number], light: Light = 'bad'): Saying {
  switch (problem.kind) {
    case 'fault': {
      const id = problem.fault === 'no-domain' ? 'no-target' : problem.fault;
      return spf(`spf.${id}`, light, { domain: problem.domain, name: problem.term });
    }
    case 'several':
      return spf('spf.several-inside', light, { name: problem.domain });
    case 'missing':
    case 'bad-name':
    case 'loop':
      return spf(`spf.${problem.kind}`, light, { name: problem.domain });
    case 'too-many-hosts':
      return spf('spf.too-many-hosts', light, { name: problem.domain, limit: spfLimits.hosts });
    case 'lookups':
      return spf('spf.too-many-lookups', light, { limit: spfLimits.lookups });
    case 'voids':
      return spf('spf.too-many-voids', light, { limit: spfLimits.voids });
    case 'failed':
      return failed(problem.why, problem.domain);
    case 'ration':
      return spf('spf.too-many-questions', 'unknown');
  }
}

/** What the record says of one address. */
export function outcomeSayings(
  { result, through, problem, assumed }: SpfOutcome,
  ip: string,
  domain: string,
): Saying[] {
  const says = problem ? [problemSaying(problem)] : [];
  const service = through.at(-1);
  if (result === 'pass')
    says.push(
      service ? spf('spf.pass-through', 'good', { ip, name: service }) : spf('spf.pass', 'good', { ip, domain }),
    );
  else if (result === 'fail') says.push(spf('spf.fail', 'bad', { ip, domain }));
  else if (result === 'softfail' || result === 'neutral') says.push(spf(`spf.${result}`, 'warn', { ip, domain }));
  else if (result === 'permerror') says.push(spf('spf.permerror', 'bad', { domain }));
  if (assumed) says.push(spf(`spf.assumed-${assumed}`, assumed === 'mailbox' ? 'unknown' : 'plain', { domain }));
  return says;
}

const uses = (record: Extract<SpfRecord, { state: 'ok' }>, mechanism: Mechanism) =>
  record.directives.find((one) => one.mechanism === mechanism);

/** What is weak about a record whoever sends. `isTold`: the number of lookups has already been said to be too high. */
export function healthSayings(
  domain: string,
  record: Extract<SpfRecord, { state: 'ok' }>,
  tree: SpfTree,
  isTold: boolean,
): Saying[] {
  const says: Saying[] = [];
  const all = uses(record, 'all');
  if (all?.qualifier === 'pass') says.push(spf('spf.all-pass', 'bad', { domain }));
  if (all?.qualifier === 'neutral') says.push(spf('spf.all-neutral', 'warn', { domain }));
  if (!all && record.redirect === null) says.push(spf('spf.no-all', 'warn', { domain }));
  if (uses(record, 'ptr')) says.push(spf('spf.ptr', 'warn', { domain }));
  const { lookups: count, isComplete, problems } = tree;
  const limit = spfLimits.lookups;
  if (isTold || problems.some(({ kind }) => kind === 'loop')) return says;
  if (count > limit) says.push(spf('spf.too-many-lookups', 'bad', { limit }));
  says.push(spf(isComplete ? 'spf.lookups' : 'spf.lookups-at-least', 'plain', { count, limit }));
  return says;
}
