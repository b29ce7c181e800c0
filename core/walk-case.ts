import * as z from 'zod/mini';
import { limits } from './limits';

const capped = (chars: number) => z.string().check(z.maxLength(chars));
const fact = z.nullable(capped(limits.letterFieldChars));
const id = capped(64);

/** What a walk-through knows of the bounce from which it was opened: facts of the report, null where it has none. */
export const walkCase = z.strictObject({
  original: z.strictObject({ from: fact, to: fact, subject: fact, messageId: fact, date: fact }),
  letterLanguage: z.nullable(id),
  recipient: z.strictObject({
    address: fact,
    status: fact,
    diagnostic: fact,
    remoteHost: fact,
    rejectedIp: fact,
    blocklistName: fact,
    letter: z.nullable(z.strictObject({ destination: z.nullable(id), listed: fact })),
  }),
  /** Destination id, where the walk-through's door differs from case to case. */
  door: z.nullable(id),
});
export type WalkCase = z.infer<typeof walkCase>;

/** How far somebody is: the steps that are ticked, and what came of it, with the time at which that was said. */
export const walkProgress = z.strictObject({
  done: z.array(id).check(z.maxLength(limits.walkSteps)),
  outcome: z.nullable(z.strictObject({ id, at: z.int().check(z.nonnegative()) })),
});
export type WalkProgress = z.infer<typeof walkProgress>;
