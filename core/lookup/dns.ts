/** Record types that are asked for. */
export const recordTypes = ['A', 'AAAA', 'MX', 'PTR', 'TXT'] as const;
export type RecordType = (typeof recordTypes)[number];

/** RFC 5321, 5.1; a null MX (RFC 7505) has the preference 0 and the root, written as `.`. */
export interface MxRecord {
  readonly preference: number;
  readonly exchange: string;
}

/** What a record of each type holds: addresses in canonical form, names without the last dot, texts joined (RFC 7208, 3.3). */
export interface RecordData {
  readonly A: string;
  readonly AAAA: string;
  readonly MX: MxRecord;
  readonly PTR: string;
  readonly TXT: string;
}

/**
 * Why a question has no answer. `refused` and `server-failure` are the DNS's own words (RCODE 5 and 2); `no-answer`: the
 * time is over; `unreachable`: the network or the browser let nothing through; `http`: the resolver's web server said no;
 * `busy`: it asks for fewer questions (HTTP 429); `not-dns`: it sent something that is no DNS message, e.g. a login page;
 * `malformed`: a broken one, or one to another question; `too-large`; `stopped`: by the user.
 */
export const dnsFailures = [
  'refused',
  'server-failure',
  'no-answer',
  'unreachable',
  'http',
  'busy',
  'not-dns',
  'malformed',
  'too-large',
  'stopped',
] as const;
export type DnsFailure = (typeof dnsFailures)[number];

/** `none`: the name has no record of this type; `exists` tells whether the name itself is there (RFC 2308). */
export type DnsAnswer<Data> =
  | { readonly state: 'found'; readonly records: readonly Data[] }
  | { readonly state: 'none'; readonly exists: boolean }
  | { readonly state: 'failed'; readonly why: DnsFailure };

/** Asks the resolver that the user chose. Never rejects: whatever goes wrong is an answer. Bounded in time by whoever hands it in. */
export type Resolve = <Type extends RecordType>(name: string, type: Type) => Promise<DnsAnswer<RecordData[Type]>>;
