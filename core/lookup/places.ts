/** Somebody who can be asked. */
export interface LookUpPlace {
  readonly id: string;
  /** Name of the operator, the same in every language. */
  readonly name: string;
  readonly host: string;
  /** Match pattern that the browser is asked for. */
  readonly origin: string;
}

/** A resolver to choose from; `country`: where its operator is, two letters (ISO 3166). */
export interface ResolverPlace extends LookUpPlace {
  readonly country: string;
}

/** A list that must not be asked from here; the user can do so on its page. */
export interface LinkedList {
  readonly id: string;
  readonly name: string;
  readonly destination: string;
}

/** Whom a look-up may ask, and whom it may not. */
export interface LookUpPlaces {
  /** The one that was chosen; null where the user's own has no address that can be asked. */
  readonly resolver: LookUpPlace | null;
  readonly resolvers: readonly ResolverPlace[];
  readonly registries: readonly LookUpPlace[];
  readonly linked: readonly LinkedList[];
  /** Names of lists that no longer exist. */
  readonly closed: readonly string[];
}
