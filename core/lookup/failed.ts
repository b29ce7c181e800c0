import { type DnsFailure, dnsFailures } from './dns';
import type { Finding, Saying } from './finding';

/** One saying for each way in which a question stays without an answer. */
export const failedSayings = dnsFailures.map((why): `failed.${DnsFailure}` => `failed.${why}`);

/** That a question about `name` has no answer: neither good nor bad. */
export const failed = (why: DnsFailure, name: string): Saying => ({
  id: `failed.${why}`,
  light: 'unknown',
  values: { name },
});

/** A finding that holds nothing but that. */
export const failedFinding = (check: Finding['check'], about: string, why: DnsFailure, name = about): Finding => ({
  check,
  about,
  light: 'unknown',
  says: [failed(why, name)],
  found: [],
  publish: [],
  offers: [],
});
