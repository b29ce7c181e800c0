import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const https = z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+\/[a-z/-]*$/));

/** A public resolver that takes DNS messages over HTTPS (RFC 8484). */
export const resolver = z.strictObject({
  id,
  /** Of its operator, the same in every language. */
  name: z.string(),
  url: https,
  /** Where the operator is seated (ISO 3166-1). */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
});
export type Resolver = z.infer<typeof resolver>;

/** A registry of addresses that answers RDAP queries (RFC 9082). */
export const registry = z.strictObject({
  id,
  name: z.string(),
  /** Base of the queries, with a slash at its end. */
  rdap: https,
});
export type Registry = z.infer<typeof registry>;
