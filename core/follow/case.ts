import * as z from 'zod/mini';
import { limits } from '../limits';

/**
 * A case that the user follows up: one IP address, domain or recipient's domain that one receiver refuses. Mail
 * addresses are no part of it but as salted hashes. Times are milliseconds since 1970 (UTC).
 */

const id = z.string().check(z.minLength(1), z.maxLength(64));
const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const time = z.int().check(z.nonnegative());

/** What the refusal is about. */
const subject = z.strictObject({
  of: z.enum(['ip', 'domain', 'recipient-domain']),
  name: z.string().check(z.minLength(1), z.maxLength(limits.caseNameChars)),
  /** Hash of the mailbox, where the refusal is about a single one of the recipient's domain. */
  mailbox: z.nullable(hash),
});
export type Subject = z.infer<typeof subject>;

const outcomes = ['removed', 'not-listed', 'refused'] as const;

const caseEvent = z.discriminatedUnion('type', [
  /** A report was opened; `report` tells it from others, so that one that is opened twice counts once. */
  z.strictObject({ type: z.literal('bounced'), at: time, report: hash }),
  /** A door was opened from here; whether something was asked there is not known yet. */
  z.strictObject({ type: z.literal('opened'), at: time, destination: id }),
  z.strictObject({ type: z.literal('asked'), at: time, destination: id }),
  z.strictObject({ type: z.literal('answered'), at: time, outcome: z.enum(outcomes) }),
  /** Mail went through again. */
  z.strictObject({ type: z.literal('delivered'), at: time }),
]);
export type CaseEvent = z.infer<typeof caseEvent>;

/** What a user says or does about a case; a bounce is noted by itself. `not-asked` takes an opened door back. */
export const userEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['opened', 'asked']), at: time, destination: id }),
  z.strictObject({ type: z.literal('answered'), at: time, outcome: z.enum(outcomes) }),
  z.strictObject({ type: z.enum(['remembered', 'delivered', 'not-asked']), at: time }),
]);
export type UserEvent = z.infer<typeof userEvent>;

const about = {
  subject,
  /** Id of `catalog/receivers.ts`. */
  receiver: id,
  /** Id of `catalog/vocabulary.ts`; may come from an older version. */
  cause: id,
  code: z.nullable(z.string().check(z.maxLength(16))),
  /** Where something can be asked for in this case, best first: destinations of the catalogue, or `…-letter`. */
  doors: z.array(id).check(z.maxLength(limits.caseDoors)),
};

/** What a case would begin with, made when a report is read. */
export const caseSeed = z.strictObject({ ...about, report: hash });
export type CaseSeed = z.infer<typeof caseSeed>;

export const caseRecord = z.strictObject({
  ...about,
  /** In the order in which they were noted. */
  events: z.array(caseEvent).check(z.minLength(1), z.maxLength(limits.caseEvents)),
});
export type CaseRecord = z.infer<typeof caseRecord>;

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;
/** The same before it is known when. */
export type Deed = WithoutTime<UserEvent>;
