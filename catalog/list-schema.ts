import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** Why a list lists something, as its codes say. Adding one here makes the compiler ask for its saying. */
const listReasons = [
  'spam',
  'reputation',
  'exploited',
  'attacks',
  'proxy',
  'end-user',
  'no-reverse-name',
  'network',
  'hijacked',
  'botnet-controller',
  'backscatter',
  'unallocated',
  'phishing',
  'malware',
  'abused',
] as const;
export type ListReason = (typeof listReasons)[number];

/** What an address in the answer of a list says. */
const listCode = z.strictObject({
  /** `127.0.0.2`; a part may also be a range (`127.0.0.5-7`) or `*` for any number. */
  code: z.string().check(z.regex(/^127(?:\.(?:\d{1,3}(?:-\d{1,3})?|\*)){3}$/)),
  /** Counts only if this bit is set in the last part: several bits, several reasons. */
  bit: z.optional(z.int().check(z.minimum(1), z.maximum(128))),
  /** `allowed`: the list speaks for the address; `neutral`: it says neither; `refused`: it did not answer the question. */
  means: z.enum(['listed', 'allowed', 'neutral', 'refused']),
  reason: z.optional(z.enum(listReasons)),
});
export type ListCode = z.infer<typeof listCode>;

const zone = z.strictObject({
  zone: z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  /** Kinds of address that it holds; none where it holds names. */
  families: z.readonly(z.array(z.union([z.literal(4), z.literal(6)]))),
});

/** How a list answers in the DNS (RFC 5782). `127.255.255.*` is a refusal with every list and stands nowhere. */
const listDns = z.strictObject({
  /** The first that holds the kind of address is asked. */
  zones: z.readonly(z.array(zone)),
  codes: z.readonly(z.array(listCode)),
  /** Its rules let anybody ask through a public resolver. All others are only linked. */
  mayQuery: z.boolean(),
});
export type ListDns = z.infer<typeof listDns>;

export const blocklist = z.strictObject({
  id,
  name: z.string(),
  /** What it lists. */
  lists: z.enum(['ip', 'domain']),
  /** Substrings by which bounces name it. */
  named: z.readonly(z.array(z.string())),
  status: z.enum(['active', 'closed', 'unknown']),
  /** Destination id of its own removal or look-up page; null where there is none. */
  destination: z.nullable(id),
  payToLeave: z.boolean(),
  /** How it answers; absent where it is closed, has no public zone, or the meaning of its answers is not known. */
  dns: z.optional(listDns),
});
export type Blocklist = z.infer<typeof blocklist>;

/** A mail service, known by the names of its sending servers. */
export const mailHost = z.strictObject({
  id,
  /** Proper name, the same in every language. */
  name: z.string(),
  /** Reverse names that end so, with the leading dot, are of its sending servers. */
  suffixes: z.readonly(z.array(z.string().check(z.regex(/^(?:\.[a-z0-9-]+){2,}$/)))),
  /** They also begin so: other machines have names with that ending, too. */
  prefix: z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/))),
  /** Destination id of the page where its customers get help. */
  destination: z.optional(id),
});
export type MailHost = z.infer<typeof mailHost>;
