import { parseAddress } from '../ip/address';
import { isDomainSpec, isMacroString } from './spf-macro';

/** What a directive that matches says of the sender (RFC 7208, 4.6.2). */
export type Qualified = 'pass' | 'fail' | 'softfail' | 'neutral';

/** What can be wrong with a term; each has its saying `spf.<id>`. */
export type TermFault =
  | 'unknown-mechanism'
  | 'bad-ip'
  | 'bad-prefix'
  | 'bad-domain'
  | 'no-domain'
  | 'too-much'
  | 'twice'
  | 'bad-characters';

const mechanisms = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'] as const;
export type Mechanism = (typeof mechanisms)[number];

export interface Directive {
  readonly qualifier: Qualified;
  readonly mechanism: Mechanism;
  /** Domain as written, macros and all; an address for `ip4` and `ip6`; null where the term names none. */
  readonly target: string | null;
  readonly prefix4: number;
  readonly prefix6: number;
  /** As written, for showing. */
  readonly text: string;
}

/** A record taken apart (RFC 7208, 12), or its first fault and the term that has it. */
export type SpfRecord =
  | { readonly state: 'ok'; readonly directives: readonly Directive[]; readonly redirect: string | null }
  | { readonly state: 'broken'; readonly fault: TermFault; readonly term: string };

const qualifiers: Readonly<Record<string, Qualified>> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };
const NAME = /^[a-z][a-z\d]{0,40}/i;
const MODIFIER = /^([a-z][\w.-]{0,60})=/i;
const PREFIXES = /(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/;
const NUMBER = /^(?:0|[1-9]\d{0,2})$/;
const VISIBLE = /^[\x20-\x7e]*$/;

/** Whether a TXT record is one of SPF (RFC 7208, 4.5). */
export const isSpf = (text: string) => /^v=spf1(?: |$)/i.test(text);

/** Whether somebody probably meant one: quotes, blanks or another mark where the version ends. */
export const looksLikeSpf = (text: string) => !isSpf(text) && /^["'\s]{0,4}(?:v ?= ?spf|spf1|spf2?\.0)/i.test(text);

const prefix = (text: string | undefined, most: number): number | null => {
  if (text === undefined) return most;
  return NUMBER.test(text) && Number(text) <= most ? Number(text) : null;
};

/** The end of a term in which prefix lengths stand, for both families. */
function splitPrefixes(rest: string): { body: string; four: number | null; six: number | null } {
  const [whole = '', four, six] = PREFIXES.exec(rest) ?? [];
  return { body: rest.slice(0, rest.length - whole.length), four: prefix(four, 32), six: prefix(six, 128) };
}

type Target = Pick<Directive, 'target' | 'prefix4' | 'prefix6'>;
const whole = { prefix4: 32, prefix6: 128 };

function network(mechanism: 'ip4' | 'ip6', rest: string): Target | TermFault {
  const slash = rest.indexOf('/');
  const text = slash < 0 ? rest.slice(1) : rest.slice(1, slash);
  const address = text.includes('%') ? null : parseAddress(text);
  if (!rest.startsWith(':') || address?.kind() !== `ipv${mechanism.slice(2)}`) return 'bad-ip';
  const bits = prefix(slash < 0 ? undefined : rest.slice(slash + 1), mechanism === 'ip4' ? 32 : 128);
  return bits === null ? 'bad-prefix' : { target: text, prefix4: bits, prefix6: bits };
}

function domain(mechanism: Mechanism, rest: string): Target | TermFault {
  const isHost = mechanism === 'a' || mechanism === 'mx';
  const { body, four, six } = isHost ? splitPrefixes(rest) : { body: rest, four: 32, six: 128 };
  if (four === null || six === null) return 'bad-prefix';
  const needed = mechanism === 'include' || mechanism === 'exists';
  if (body === '' && !needed) return { target: null, prefix4: four, prefix6: six };
  if (body === '' || body === ':') return 'no-domain';
  if (!body.startsWith(':')) return 'bad-prefix';
  return isDomainSpec(body.slice(1)) ? { target: body.slice(1), prefix4: four, prefix6: six } : 'bad-domain';
}

function targetOf(mechanism: Mechanism, rest: string): Target | TermFault {
  if (mechanism === 'all') return rest === '' ? { target: null, ...whole } : 'too-much';
  return mechanism === 'ip4' || mechanism === 'ip6' ? network(mechanism, rest) : domain(mechanism, rest);
}

function directive(text: string): Directive | TermFault {
  const qualifier = qualifiers[text[0] ?? ''];
  const bare = qualifier ? text.slice(1) : text;
  const name = NAME.exec(bare)?.[0] ?? '';
  const mechanism = mechanisms.find((one) => one === name.toLowerCase());
  const rest = bare.slice(name.length);
  if (!mechanism || (rest !== '' && !/^[:/]/.test(rest))) return 'unknown-mechanism';
  const target = targetOf(mechanism, rest);
  return typeof target === 'string' ? target : { qualifier: qualifier ?? 'pass', mechanism, text, ...target };
}

/** Takes a record apart that `isSpf`. Modifiers other than `redirect` change nothing but have to be well-formed. */
export function parseSpf(text: string): SpfRecord {
  const directives: Directive[] = [];
  const modifiers = new Map<string, string>();
  const broken = (fault: TermFault, term: string): SpfRecord => ({ state: 'broken', fault, term: term.slice(0, 100) });
  for (const term of text.split(' ').slice(1)) {
    if (term === '') continue;
    if (!VISIBLE.test(term)) return broken('bad-characters', term);
    const modifier = MODIFIER.exec(term)?.[1]?.toLowerCase();
    if (modifier === undefined) {
      const found = directive(term);
      if (typeof found === 'string') return broken(found, term);
      directives.push(found);
      continue;
    }
    const value = term.slice(modifier.length + 1);
    const isKnown = modifier === 'redirect' || modifier === 'exp';
    if (isKnown && modifiers.has(modifier)) return broken('twice', term);
    if (!(isKnown ? isDomainSpec(value) : isMacroString(value)))
      return broken(value ? 'bad-domain' : 'no-domain', term);
    modifiers.set(modifier, value);
  }
  return { state: 'ok', directives, redirect: modifiers.get('redirect') ?? null };
}
