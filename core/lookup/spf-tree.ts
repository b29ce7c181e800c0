import { isName, lower } from './names';
import type { Rationed } from './once';
import { hasMacro } from './spf-macro';
import { isSpf, parseSpf, type SpfRecord } from './spf-record';
import { type SpfProblem, spfLimits } from './spf-run';
import { countVoids, hostsOf, type SpfHost } from './spf-voids';

/** A record and all that it includes, looked at without an address: what every check of it has to cope with. */
export interface SpfTree {
  /** Terms that ask the DNS when nothing matches before the end (RFC 7208, 4.6.4). */
  readonly lookups: number;
  /** False: there are more that were not looked at, behind macros or our own limits. */
  readonly isComplete: boolean;
  readonly problems: readonly (SpfProblem | { readonly kind: 'loop'; readonly domain: string })[];
}

type Sound = Extract<SpfRecord, { state: 'ok' }>;
interface Node {
  readonly own: number;
  readonly targets: readonly string[];
  readonly hosts: readonly SpfHost[];
  readonly isOpen: boolean;
}

const asking: ReadonlySet<string> = new Set(['include', 'a', 'mx', 'ptr', 'exists']);
/** Numbers beyond say no more. */
const most = 99;

function nodeOf({ directives, redirect }: Sound, domain: string): Node {
  const last = directives.some(({ mechanism }) => mechanism === 'all') ? null : redirect;
  const included = directives.filter(({ mechanism }) => mechanism === 'include').map(({ target }) => target ?? '');
  const targets = last === null ? included : [...included, last];
  return {
    own: directives.filter(({ mechanism }) => asking.has(mechanism)).length + (last === null ? 0 : 1),
    targets: targets.filter((target) => !hasMacro(target)).map(lower),
    hosts: hostsOf(directives, domain),
    isOpen: targets.some(hasMacro),
  };
}

/** The record of an included domain: what is wrong with it, null where we do not know. */
async function read(domain: string, ask: Rationed): Promise<Node | SpfProblem | null> {
  if (!isName(domain)) return { kind: 'bad-name', domain };
  const answer = await ask(domain, 'TXT');
  if (!answer) return null;
  if (answer.state === 'failed') return { kind: 'failed', why: answer.why, domain };
  const [text, ...more] = answer.state === 'found' ? answer.records.filter(isSpf) : [];
  if (text === undefined) return { kind: 'missing', domain };
  if (more.length > 0) return { kind: 'several', domain };
  const record = parseSpf(text);
  return record.state === 'ok'
    ? nodeOf(record, domain)
    : { kind: 'fault', fault: record.fault, domain, term: record.term };
}

/** Lookups below a node, `most` at the utmost; a domain that includes itself counts as that. */
function count(domain: string, nodes: ReadonlyMap<string, Node>, known: Map<string, number | null>): number {
  const before = known.get(domain);
  if (before !== undefined) return before ?? most;
  known.set(domain, null);
  const node = nodes.get(domain);
  let sum = node?.own ?? 0;
  for (const target of node?.targets ?? []) sum += count(target, nodes, known);
  const capped = Math.min(sum, most);
  known.set(domain, capped);
  return capped;
}

/** Whether a domain is reached from itself. */
function isLoop(start: string, nodes: ReadonlyMap<string, Node>): boolean {
  const seen = new Set<string>();
  const open = [...(nodes.get(start)?.targets ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(nodes.get(next)?.targets ?? []));
  }
  return false;
}

/**
 * Walks through all that a record includes, level by level, each domain once and no deeper than checks get. Where no
 * address was checked, also looks for names that lead nowhere.
 */
export async function walkSpf(domain: string, record: Sound, ask: Rationed, isChecked: boolean): Promise<SpfTree> {
  const root = lower(domain);
  const nodes = new Map<string, Node>([[root, nodeOf(record, root)]]);
  const seen = new Set([root]);
  const problems: SpfTree['problems'][number][] = [];
  let isComplete = true;
  let level = nodes.get(root)?.targets ?? [];
  for (let depth = 0; depth < spfLimits.lookups && level.length > 0; depth++) {
    const fresh = [...new Set(level)].filter((name) => !seen.has(name)).slice(0, spfLimits.lookups + 1);
    for (const name of fresh) seen.add(name);
    const read_ = await Promise.all(fresh.map((name) => read(name, ask)));
    level = [];
    for (const [index, found] of read_.entries()) {
      if (found === null) isComplete = false;
      else if ('kind' in found) problems.push(found);
      else {
        nodes.set(fresh[index] ?? '', found);
        level = [...level, ...found.targets];
      }
    }
  }
  const loop = [...nodes.keys()].find((name) => isLoop(name, nodes));
  if (loop !== undefined) problems.push({ kind: 'loop', domain: loop });
  const hosts = isChecked ? [] : [...nodes.values()].flatMap((node) => node.hosts);
  if ((await countVoids(hosts, ask)) > spfLimits.voids) problems.push({ kind: 'voids' });
  return {
    lookups: count(root, nodes, new Map()),
    isComplete: isComplete && ![...nodes.values()].some(({ isOpen }) => isOpen),
    problems,
  };
}
