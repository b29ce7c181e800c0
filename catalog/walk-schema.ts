import * as z from 'zod/mini';
import { causes, letterKinds, routes } from './vocabulary';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const strings = z.readonly(z.array(z.string()));

/** What other pages ask for; each has a text `walks:ask.<id>` with `label` and `hint`. */
export const askIds = [
  // Facts of the report.
  'ip',
  'sender',
  'sender-domain',
  'recipient',
  'recipient-domain',
  'diagnostic',
  'status',
  'remote-host',
  'date',
  'message-id',
  // English sentences made of them, for support.
  'problem',
  'request',
  // What only the person knows.
  'contact-name',
  'contact-email',
  'time-zone',
  'role',
  'server-type',
  'website',
  'cause-found',
] as const;
export type AskId = (typeof askIds)[number];

/** Where a walk-through goes on: another one, a letter, a section of the guide, or hours of patience. */
const next = z.union([
  z.strictObject({ walk: id, door: z.optional(id) }),
  z.strictObject({ letter: z.enum(letterKinds) }),
  z.strictObject({ guide: id }),
  z.strictObject({ wait: z.int().check(z.positive()) }),
]);
export type WalkNext = z.infer<typeof next>;

const step = z.strictObject({
  /** Texts `walks:step.<id>`; steps that are the same in several walk-throughs share them. */
  id,
  /** What has to be copied or known for it. */
  asks: z.optional(z.readonly(z.array(z.enum(askIds)))),
  /** Destination to open; `given`: the one of the explanation, such as the page of the list that it names. */
  door: z.optional(id),
  /** Kind of letter to write. */
  letter: z.optional(z.enum(letterKinds)),
});
export type WalkStep = z.infer<typeof step>;

const outcome = z.strictObject({
  /** Texts `walks:outcome.<id>`. */
  id,
  next: z.readonly(z.array(next)),
});
export type WalkOutcome = z.infer<typeof outcome>;

/** A door step by step: what to do there, what to copy, what may come of it. Texts: `walks:walk.<id>`. */
export const walk = z.strictObject({
  id,
  /** Explanations with one of these rejections lead here, else those with one of these routes. */
  about: z.strictObject({
    rejections: strings,
    routes: z.readonly(z.array(z.enum(routes))),
    /** Only for these causes. */
    causes: z.optional(z.readonly(z.array(z.enum(causes)))),
  }),
  steps: z.readonly(z.array(step)),
  outcomes: z.readonly(z.array(outcome)),
});
export type Walk = z.infer<typeof walk>;
