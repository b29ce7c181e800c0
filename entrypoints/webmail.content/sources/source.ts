import type { Found } from '../adapters/adapter';

/** Where one webmail hands out the source of a message to whoever is signed in. */
export interface Source {
  /** Id of its adapter. */
  readonly id: string;
  /**
   * Addresses of the source of an open message, best first: of this message alone, on the same site, for a plain GET
   * without any token. Empty where the page does not say which message it shows.
   */
  addresses(message: Found, document: Document): readonly string[];
  /** Takes the source out of a page that a webmail wraps around it; null where the page holds none. */
  unwrap?(page: string): string | null;
}

/** The parameters of a page's own address. */
export function parametersOf({ URL: address }: Document): URLSearchParams {
  return URL.parse(address)?.searchParams ?? new URLSearchParams();
}
