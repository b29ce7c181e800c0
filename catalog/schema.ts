import * as z from 'zod/mini';
import type { Blocklist, MailHost } from './list-schema';
import { actors, causes, futileIds, letterFields, letterKinds, routes, stepIds } from './vocabulary';
import type { Walk } from './walk-schema';

export type { Blocklist, ListCode, ListDns, ListReason, MailHost } from './list-schema';
export type { ActionId, Actor, Cause, FutileId, LetterField, LetterKindId, Route, StepId } from './vocabulary';
export type { AskId, Walk, WalkNext, WalkOutcome, WalkStep } from './walk-schema';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const enhanced = z.string().check(z.regex(/^[245]\.\d{1,3}\.\d{1,3}$/));
const strings = z.readonly(z.array(z.string()));

/**
 * How a reply is recognised. Tokens and literals, no expressions: the engine ranks an entry by its strongest hit
 * (text, longest first; tag; exact status; range).
 */
const match = z.strictObject({
  /** Exact enhanced status codes that only this family writes. */
  status: z.optional(z.readonly(z.array(enhanced))),
  /** Exact codes that others write too, with this or another meaning: alone they count only from this family. */
  sharedStatus: z.optional(z.readonly(z.array(enhanced))),
  /** Inclusive, numeric in the last part. */
  statusRange: z.optional(z.readonly(z.tuple([enhanced, enhanced]))),
  /** Substrings, compared without case and with white space folded; one is enough. */
  text: z.optional(strings),
  /** The texts count only together with a status of the entry, or without any status from the family itself. */
  textNeedsStatus: z.optional(z.boolean()),
  /** Substrings that others write too: they count only from the family itself, where no code tells. */
  sharedText: z.optional(strings),
  /** The statuses only narrow the texts: without a text there is no match. */
  needsText: z.optional(z.boolean()),
  /** Whole tokens such as `S3150` or `AS16012607`; `S*` stands for any number. */
  tags: z.optional(strings),
  /** SMTP reply codes; narrow the other criteria, prove nothing alone. */
  reply: z.optional(strings),
});

/** Where an entry's facts were read: a page's address or a repository path, and the day. */
const source = z.strictObject({ where: z.string(), read: day });

export const rejection = z.strictObject({
  /** `<family>.<name>`; the family is the folder, the name is the file. */
  id: z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/)),
  match,
  /** Only where one of these receivers was recognised; absent: `microsoft` entries need no proof beyond the match. */
  receivers: z.optional(z.readonly(z.array(id))),
  /** Who refused, where host and text leave it open. */
  impliesReceiver: z.optional(id),
  cause: z.enum(causes),
  /** Another cause for single codes of the entry; advice then follows that cause. */
  causeByStatus: z.optional(z.record(enhanced, z.enum(causes))),
  actor: z.enum(actors),
  /** Absent: the first digit of the status or reply decides. */
  permanent: z.optional(z.boolean()),
  route: z.enum(routes),
  /** Destination ids or own actions, main button first. */
  actions: strings,
  steps: z.readonly(z.array(z.enum(stepIds))),
  futile: z.readonly(z.array(z.enum(futileIds))),
  /** `own`: `locales/<lng>/rejections.json` has its title and why; `cause`: the cause's text with the receiver's name says all. */
  texts: z.enum(['own', 'cause']),
  /** Replies as servers write them, with documentation addresses; at least one. */
  samples: strings,
  sources: z.readonly(z.array(source)),
});
export type Rejection = z.infer<typeof rejection>;

export const destination = z.strictObject({
  id,
  kind: z.enum(['form', 'page', 'portal', 'mail', 'forum']),
  /** https or mailto. `{locale}` and `{ip}` are filled in; nothing else is. */
  url: z.string(),
  /** For `{ip}`: the same page where no address is known. */
  urlWithoutIp: z.optional(z.string()),
  /** For `{locale}`: interface language → the site's code; the first is the fallback. */
  locales: z.optional(z.record(z.string(), z.string())),
  /** What the person will be asked for there; the first that can be copied goes to the clipboard with the same click. */
  asks: z.readonly(z.array(z.enum(['ip', 'email', 'report', 'domain', 'account', 'admin-account', 'captcha']))),
  /** Removal can be asked for here: what says that it won't help. `delisting` says so of all of them. */
  warnedBy: z.optional(z.enum(futileIds)),
  /** Dead or moved addresses that this one stands for. */
  replaces: strings,
  checkedOn: day,
  evidence: strings,
});
export type Destination = z.infer<typeof destination>;

export const receiver = z.strictObject({
  id,
  /** Rejections of this family may use its numbers; absent: the receiver is its own family. */
  family: z.optional(id),
  /** Proper name, the same in every language; null for `unknown` and `local-mta`, which are worded in the texts. */
  name: z.nullable(z.string()),
  /** Host names that end so (with the leading dot) belong to it. */
  hosts: strings,
  /** Substrings of its replies that nobody else writes. */
  signatures: strings,
  /** Authors of reports (`Bounce.reporter`) that mean it where no other host is named. */
  reporters: z.optional(strings),
  /** Weakest sign: the recipient's domain. */
  domains: strings,
  /** Destination id of the page where it talks to senders. */
  postmaster: z.optional(id),
});
export type Receiver = z.infer<typeof receiver>;

const guidePart = z.discriminatedUnion('kind', [
  /** One text: `section.<section>.<part>`. */
  z.strictObject({ kind: z.literal('paragraph'), id }),
  /** One text an item: `section.<section>.<part>.<item>`; steps are numbered, terms have `.term` and `.text`. */
  z.strictObject({ kind: z.enum(['list', 'steps', 'terms']), id, items: strings }),
  /** Texts `<part>.column.<column>` and `<part>.<row>.<column>`; the first column names the row. */
  z.strictObject({ kind: z.literal('table'), id, columns: strings, rows: strings }),
]);
export type GuidePart = z.infer<typeof guidePart>;

/** A section of the guide; its id is its address within the page. */
export const guideSection = z.strictObject({
  id,
  /** Explanations of these lead here; a status counts for more than a cause. */
  about: z.optional(
    z.strictObject({ causes: z.readonly(z.array(z.enum(causes))), status: z.optional(z.readonly(z.array(enhanced))) }),
  ),
  parts: z.readonly(z.array(guidePart)),
  /** Whether it speaks of what the look-ups show: it leads to them then. */
  hasLookUp: z.optional(z.literal(true)),
  /** Destination ids of pages on the subject. */
  doors: strings,
});
export type GuideSection = z.infer<typeof guideSection>;

const letterFacts = z.readonly(z.array(z.enum(letterFields)));
const letterParagraph = z.strictObject({
  /** Text `letter:paragraph.<id>`. */
  id,
  /** Facts in its text, as placeholders of that name. `door` is the address of the page where removal is asked for. */
  facts: z.optional(z.readonly(z.array(z.enum([...letterFields, 'door'])))),
  /** Absent: always, with blanks. `known`: only if its facts are. `ticked`: only if the sender makes that promise. */
  when: z.optional(z.enum(['known', 'ticked'])),
  /** Only where the server's reply has these words. */
  quoted: z.optional(z.string()),
});
export type LetterParagraph = z.infer<typeof letterParagraph>;

/** A kind of letter: salutation, paragraphs, closing; below a line what the reader passes on; the facts in English. */
export const letterKind = z.strictObject({
  id: z.enum(letterKinds),
  /** To whom: the bounce's recipient, the list's or postmaster's own address where the catalogue has one, nobody yet. */
  to: z.enum(['recipient', 'blocklist', 'postmaster', 'nobody']),
  /** It goes to servers that refuse the sender: not to be sent from the same address. */
  refused: z.boolean(),
  /** Facts in the text `letter:subject.<kind>`. */
  subject: letterFacts,
  paragraphs: z.readonly(z.array(letterParagraph)),
  below: z.readonly(z.array(letterParagraph)),
  /** Without these nobody can work on it: they stand as visible blanks. */
  needs: letterFacts,
  /** Lines of the block for support, in order. */
  technical: letterFacts,
});
export type LetterKind = z.infer<typeof letterKind>;

const wait = z.strictObject({
  hours: z.int().check(z.positive()),
  /** Whether those who are asked say so themselves; else it is what senders tell, or assumed, and is said to be an estimate. */
  announced: z.boolean(),
  nextStep: z.enum(stepIds),
});

/** How long to wait before looking again, and what comes next if nothing has happened by then. */
export const waitRules = z.strictObject({
  /** By destination id, or by letter: `recipient-letter`, `host-letter`. */
  destinations: z.record(id, wait),
  /** Refusals that pass by themselves: the time runs from the bounce. */
  causes: z.partialRecord(z.enum(causes), wait),
  /** Where no time is known. */
  elsewhere: wait,
  /** From the answer that it is removed until every server knows. */
  removed: wait,
});
export type WaitRules = z.infer<typeof waitRules>;
export type Wait = WaitRules['elsewhere'];

/** Meaning of an enhanced status code (IANA registry) or a reply code, where no rejection is recognised. */
export const meaning = z.strictObject({
  /** `x.1.1`: any class; `4.4.7`: just this; `5`: class alone; `550`: reply code. */
  code: z.string(),
  cause: z.enum(causes),
  /** Used for so many things that even a vague phrase of the reply says more. */
  vague: z.optional(z.boolean()),
});
export type Meaning = z.infer<typeof meaning>;

/** Words by which any vendor's reply is understood. The first of the list that hits wins, so the surest stand first. */
export const phrase = z.strictObject({
  cause: z.enum(causes),
  /** Compared without case, with white space folded, against the reply with a blank at both ends. */
  texts: strings,
  /** Loses to a code with a clear meaning: such words also stand in other replies. */
  vague: z.optional(z.boolean()),
  /** Wins over every rejection. */
  first: z.optional(z.boolean()),
});
export type Phrase = z.infer<typeof phrase>;

/** What a report means by its author alone (`Bounce.reporter`), where its words do not tell. */
export const reporterCause = z.strictObject({ reporter: id, cause: z.enum(causes) });
export type ReporterCause = z.infer<typeof reporterCause>;

const guidance = {
  actor: z.enum(actors),
  route: z.enum(routes),
  actions: strings,
  steps: z.readonly(z.array(z.enum(stepIds))),
  futile: z.readonly(z.array(z.enum(futileIds))),
};

/** What to do where only the cause is known. */
export const causeAdvice = z.strictObject({
  cause: z.enum(causes),
  ...guidance,
  /** Instead, where the refusal is temporary. */
  whenTemporary: z.optional(z.strictObject(guidance)),
});
export type CauseAdvice = z.infer<typeof causeAdvice>;

/** A special-purpose block (IANA registries). */
export const ipRange = z.strictObject({
  block: z.string(),
  family: z.union([z.literal(4), z.literal(6)]),
  /** What it is, by one word: `private`, `documentation`, `tunnel` … Several blocks share one. */
  kind: id,
  /** `block`: never a sender on the internet; `unwrap`: holds an IPv4 address that has to be looked at. */
  treatment: z.enum(['block', 'unwrap']),
});
export type IpRange = z.infer<typeof ipRange>;

/** Everything the engine is handed. */
export interface Catalog {
  readonly rejections: readonly Rejection[];
  readonly destinations: readonly Destination[];
  readonly receivers: readonly Receiver[];
  readonly blocklists: readonly Blocklist[];
  readonly meanings: readonly Meaning[];
  readonly phrases: readonly Phrase[];
  readonly reporterCauses: readonly ReporterCause[];
  readonly causeAdvice: readonly CauseAdvice[];
  readonly guide: readonly GuideSection[];
  readonly walks: readonly Walk[];
  readonly ipRanges: readonly IpRange[];
  readonly mailHosts: readonly MailHost[];
}
