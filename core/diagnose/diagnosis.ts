import type { Actor, Cause } from '../../catalog/schema';

/** How the cause was found, strongest first. */
export type Basis = 'text' | 'tag' | 'code' | 'range' | 'status-meaning' | 'reply-meaning' | 'report' | 'none';

/** Half-open range of characters in the recipient's `diagnostic`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One light of 5.7.515's trailer, or of a receiver that names its results. */
export type Light = 'pass' | 'fail' | 'none';
export interface Lights {
  readonly spf: Light | null;
  readonly dkim: Light | null;
  readonly dmarc: Light | null;
}

export interface Diagnosis {
  /** Catalogue id, e.g. `microsoft.m365-banned-ip`; null where only the code's meaning is known, or nothing. */
  readonly rejection: string | null;
  readonly cause: Cause;
  /** Id of `catalog/receivers.ts`. */
  readonly receiver: string;
  readonly actor: Actor;
  readonly permanent: boolean;
  readonly basis: Basis;
  /** Decisive parts of the diagnostic, ascending, not overlapping. */
  readonly evidence: readonly Span[];
  /** Present only where the reply names results of SPF, DKIM or DMARC. */
  readonly lights: Lights | null;
  /** Id of `catalog/blocklists.ts` where the reply names a list. */
  readonly blocklist: string | null;
}
