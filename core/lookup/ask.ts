import * as z from 'zod/mini';
import { limits } from '../limits';
import type { CheckStart, Finding } from './finding';

const capped = (chars: number) => z.string().check(z.maxLength(chars));
const name = capped(limits.nameChars);

/** What is to be looked up. Comes from a page; whether it is an address or a name that may be asked about is checked again. */
export const lookUpAsk = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('ip'), ip: capped(limits.ipChars) }),
  z.strictObject({
    of: z.literal('domain'),
    /** Of the From address. */
    domain: name,
    /** The address that the mail came from, where it is known. */
    ip: z.nullable(capped(limits.ipChars)),
    /** Domain of the envelope sender (MAIL FROM) where it is another one. */
    envelope: z.nullable(name),
    /** Signatures of the mail that was refused (RFC 6376, 3.5: d= and s=). */
    /** What the refusing server itself said of the signature, where it did: nobody else can see that. */
    dkim: z.optional(z.enum(['pass', 'fail', 'none'])),
    signatures: z.array(z.strictObject({ domain: name, selector: name })).check(z.maxLength(limits.signatures)),
  }),
  /** The abuse contact of an address, at one of the five registries. */
  z.strictObject({ of: z.literal('registry'), ip: capped(limits.ipChars), registry: capped(64) }),
]);
export type LookUpAsk = z.infer<typeof lookUpAsk>;

/**
 * What a page says over its port named `look-up`: one question; it ends by disconnecting. One port, one look-up.
 */
export const toLookUp = z.strictObject({ type: z.literal('look-up'), ask: lookUpAsk });
export type ToLookUp = z.infer<typeof toLookUp>;

/** Why a look-up was not even begun. */
export type LookUpRefusal =
  | 'special-address'
  | 'not-an-address'
  | 'not-a-domain'
  | 'no-permission'
  | 'offline'
  | 'switched-off';

/** What comes back over the port. `done` is the last; a port that closes before it means that the worker was stopped. */
export type FromLookUp =
  | { readonly type: 'plan'; readonly checks: readonly CheckStart[] }
  | { readonly type: 'found'; readonly finding: Finding }
  | { readonly type: 'refused'; readonly why: LookUpRefusal }
  | { readonly type: 'done' };

export const lookUpPort = 'look-up';
