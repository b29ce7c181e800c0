import type { Address } from '../ip/address';
import type { DnsAnswer, DnsFailure, RecordData, RecordType } from './dns';
import type { Assumed } from './spf-macro';
import type { Qualified, TermFault } from './spf-record';

/** Limits of one check (RFC 7208, 4.6.4). */
export const spfLimits = { lookups: 10, voids: 2, hosts: 10 } as const;

/** Why a check ends without a result: the record's own fault, or ours. */
export type SpfProblem =
  | { readonly kind: 'fault'; readonly fault: TermFault; readonly domain: string; readonly term: string }
  | { readonly kind: 'several' | 'missing' | 'bad-name' | 'too-many-hosts'; readonly domain: string }
  | { readonly kind: 'lookups' | 'voids' }
  | { readonly kind: 'failed'; readonly why: DnsFailure; readonly domain: string }
  /** The record asks for more questions than we ask: whatever comes out elsewhere is not known here. */
  | { readonly kind: 'ration' };

export interface SpfOutcome {
  readonly result: Qualified | 'none' | 'permerror' | 'temperror' | 'unknown';
  /** The term that decided, null where none did. */
  readonly term: string | null;
  /** Domains whose records led to it, outermost first: `include` and `redirect`. */
  readonly through: readonly string[];
  readonly problem: SpfProblem | null;
  /** A macro asked for what no report tells, and the outcome may hang on it. */
  readonly assumed: Assumed | null;
}

/** Ends the whole check: errors inside an included record are errors of all (RFC 7208, 5.2 and 6.1). */
export class SpfEnd extends Error {
  readonly problem: SpfProblem;
  constructor(problem: SpfProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** One check on its way. */
export interface SpfRun {
  readonly ip: Address;
  readonly sender: string;
  readonly ask: <Type extends RecordType>(name: string, type: Type) => Promise<DnsAnswer<RecordData[Type]>>;
  /** Counts a term that asks the DNS; and one whose question has no answer. */
  readonly countLookup: () => void;
  readonly countVoid: () => void;
  /** The name that a term means. */
  readonly nameOf: (target: string | null, domain: string) => string;
  readonly include: (domain: string) => Promise<SpfStep>;
}

/** What one record says; `none`: there is none. */
export type SpfStep = Pick<SpfOutcome, 'term' | 'through'> & { readonly result: Qualified | 'none' };
