import type { ListCode, ListDns, ListReason } from '../../catalog/schema';
import { parseAddress } from '../ip/address';
import type { DnsAnswer, DnsFailure } from './dns';

/**
 * What one answer of a list says. `rewritten`: somebody on the way made it up; `strange`: a code that the list is not
 * known to use. No answer means more than what the list has at this moment.
 */
export type Listing =
  | { readonly state: 'listed'; readonly codes: readonly string[]; readonly reasons: readonly ListReason[] }
  | { readonly state: 'allowed' | 'neutral' | 'strange'; readonly code: string }
  | { readonly state: 'refused'; readonly code: string }
  | { readonly state: 'rewritten'; readonly ip: string }
  | { readonly state: 'not-listed' }
  | { readonly state: 'failed'; readonly why: DnsFailure };

type Meaning = 'rewritten' | 'strange' | ListCode['means'];
interface Read {
  readonly ip: string;
  readonly means: Meaning;
  readonly reasons: readonly ListReason[];
}

/** Refusals of any list (RFC 6471, 3.4, as Spamhaus and others have it): asked too much, by a public resolver, wrongly. */
const REFUSAL = '127.255.255.';
/** Many resolvers give this for every name that does not exist. */
const LOOPBACK = '127.0.0.1';
/** Worst first: one refused or made-up record makes the whole answer worthless. */
const order: readonly Meaning[] = ['refused', 'rewritten', 'listed', 'strange', 'allowed', 'neutral'];

function partFits(pattern: string, part: number): boolean {
  if (pattern === '*') return true;
  const [from, to] = pattern.split('-').map(Number);
  return from !== undefined && part >= from && part <= (to ?? from);
}

function fits({ code, bit }: ListCode, parts: readonly number[]): boolean {
  if (bit !== undefined && ((parts[3] ?? 0) & bit) === 0) return false;
  return code.split('.').every((pattern, index) => partFits(pattern, parts[index] ?? 0));
}

function readRecord(ip: string, codes: readonly ListCode[]): Read {
  const parts = parseAddress(ip)?.toByteArray() ?? [];
  const found = codes.filter((code) => fits(code, parts));
  const worst = order.find((means) => found.some((code) => code.means === means));
  const reasons = found.flatMap(({ reason }) => reason ?? []);
  if (parts.length !== 4 || parts[0] !== 127) return { ip, means: 'rewritten', reasons: [] };
  if (ip.startsWith(REFUSAL)) return { ip, means: 'refused', reasons: [] };
  return { ip, means: worst ?? (ip === LOOPBACK ? 'rewritten' : 'strange'), reasons };
}

/**
 * Reads the answer to a question of type A by the list's own codes (RFC 5782, 2.1). `refused` as the DNS's own word
 * counts as the list's.
 */
export function readListing(answer: DnsAnswer<string>, { codes }: Pick<ListDns, 'codes'>): Listing {
  if (answer.state === 'none') return { state: 'not-listed' };
  if (answer.state === 'failed')
    return answer.why === 'refused' ? { state: 'refused', code: 'REFUSED' } : { state: 'failed', why: answer.why };
  const records = answer.records.map((ip) => readRecord(ip, codes));
  const state = order.find((means) => records.some((one) => one.means === means));
  const decisive = records.filter(({ means }) => means === state);
  const code = decisive[0]?.ip ?? '';
  if (state === undefined) return { state: 'not-listed' };
  if (state === 'rewritten') return { state, ip: code };
  if (state !== 'listed') return { state, code };
  return {
    state,
    codes: decisive.map(({ ip }) => ip),
    reasons: [...new Set(decisive.flatMap(({ reasons }) => reasons))],
  };
}
