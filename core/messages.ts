import * as z from 'zod/mini';
import { caseSeed, userEvent } from './follow/case';
import { letterKinds } from './letter-kinds';
import { limits } from './limits';
import { lookUpAsk } from './lookup/ask';
import { walkCase, walkProgress } from './walk-case';

/**
 * Everything that travels between the parts of the extension. Parsed at the background's door; what does not parse is
 * dropped. Destinations travel as ids: no message carries an address to open.
 */

export const languages = ['en', 'da', 'de', 'nl', 'ru', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];
const language = z.enum(languages);

const capped = (chars: number) => z.string().check(z.maxLength(chars));
const header = z.nullable(capped(limits.headerChars));

/** A message as a page shows it. */
export const shown = z.strictObject({
  /** Stable for one message in one webmail while it is open; hashed before it is stored. */
  key: capped(512),
  subject: header,
  from: header,
  text: capped(limits.textChars),
  /** Id of the adapter that found it; absent where the text did not come with its header. */
  webmail: z.optional(capped(64)),
});
export type Shown = z.infer<typeof shown>;

/** The header of a message whose text stands in a frame of another site. */
export const apart = z.strictObject({
  /** The webmail's own id of the message; null: what it says names it. */
  key: z.nullable(capped(512)),
  subject: header,
  from: header,
  /** Where that frame stands in the tab, e.g. `/0/2`. */
  place: capped(limits.placeChars),
});
export type Apart = z.infer<typeof apart>;

/** A text whose header stands in a page of another site. */
export const given = z.strictObject({ place: capped(limits.placeChars), text: capped(limits.textChars) });
export type Given = z.infer<typeof given>;

/**
 * From the content script. Texts come this way only if `sniff` took them for a bounce; of messages that stand in two
 * sites the header comes first, and the frame with the text decides.
 */
export const fromPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('seen'), message: shown }),
  z.strictObject({ type: z.literal('seen-apart'), message: apart }),
  /** The text in a frame of another site is a new one; nothing of it is told. */
  z.strictObject({ type: z.literal('changed') }),
  z.strictObject({ type: z.literal('explain'), key: capped(512) }),
  /** The source of this one message is to be fetched: somebody pressed the button for it. */
  z.strictObject({ type: z.literal('read-report'), message: shown }),
  z.strictObject({ type: z.literal('dismiss'), key: capped(512) }),
  z.strictObject({ type: z.literal('gone'), key: capped(512) }),
  /** What a mark in a list says; nothing of the row is told. */
  z.strictObject({ type: z.literal('get-mark') }),
  /** The watching script needs a part of itself that is not there yet. */
  z.strictObject({ type: z.literal('need'), part: z.enum(['bar', 'finder']) }),
]);
export type FromPage = z.infer<typeof fromPage>;

/** A fact that is empty stands as a visible blank; absent in drafts of older versions. */
const fact = capped(limits.letterFieldChars);
const later = z._default(fact, '');

/** What a letter is made of: what the report told and what the sender filled in. */
export const letterFields = z.strictObject({
  language,
  kind: z._default(z.enum(letterKinds), 'recipient'),
  /** Destination id of the catalogue where removal is asked for, or to whom the letter goes. */
  destination: z._default(z.nullable(capped(64)), null),
  sender: fact,
  recipient: fact,
  ip: fact,
  /** The server's whole reply, kept verbatim. */
  diagnostic: fact,
  remoteHost: fact,
  date: fact,
  subject: fact,
  messageId: fact,
  /** Provider that owns the IP, and how to reach it. */
  ipOwner: fact,
  /** What has been tried already, in the sender's words. */
  tried: fact,
  /** How to reach the sender meanwhile. */
  contact: fact,
  /** Since when mail is refused. */
  since: later,
  /** What kind of mail comes from the IP, and how much. */
  mailKind: later,
  mailAmount: later,
  /** The cause that was found, and what was done about it. */
  mended: later,
  ticket: later,
  /** A block list, and what stands on it. */
  list: later,
  listed: later,
  /** Where unwanted mail came from, when, of what kind, and its header. */
  source: later,
  received: later,
  unwanted: later,
  headers: z._default(capped(limits.letterHeadersChars), ''),
  /** The sender's promise that no more abuse comes from the IP: in the text only if ticked. */
  assurance: z.boolean(),
  /** Ticked: it is sent from another account than the refused one. */
  elsewhere: z._default(z.boolean(), false),
});
export type LetterFields = z.infer<typeof letterFields>;

/** A letter in the making; kept while the browser runs, so that closing the popup loses nothing. */
export const draft = z.strictObject({
  fields: letterFields,
  /** The text as edited by hand; null while it follows the fields. */
  body: z.nullable(capped(limits.letterChars)),
});
export type Draft = z.infer<typeof draft>;

export const settings = z.strictObject({
  /** Null: the browser's. */
  language: z.nullable(language),
  badge: z.boolean(),
  /** Whether bounces are marked in message lists. Absent in what older versions stored. */
  marks: z._default(z.boolean(), false),
  /** Whether it is remembered where the user stands with each case. */
  follow: z._default(z.boolean(), false),
  /** Who is asked by look-ups: an id of `catalog/resolvers.ts`, or `own`. */
  resolver: z._default(capped(64), 'cloudflare'),
  /** Address of the user's own resolver, as it was typed. */
  ownResolver: z._default(capped(limits.resolverChars), ''),
});
export type Settings = z.infer<typeof settings>;

/** From the popup and the other pages. */
export const fromUi = z.discriminatedUnion('type', [
  /** The bounce open in a tab; null: the active tab. */
  z.strictObject({ type: z.literal('read-tab'), tab: z.nullable(z.int()) }),
  /** Which site a tab shows, and whether it is watched. */
  z.strictObject({ type: z.literal('get-site'), tab: z.nullable(z.int()) }),
  /** What the right-click or the bar asked to explain, once. */
  z.strictObject({ type: z.literal('take-pending') }),
  /** The source of one message open in a tab. */
  z.strictObject({ type: z.literal('read-report'), tab: z.int(), key: capped(512) }),
  z.strictObject({ type: z.literal('analyse-text'), text: capped(limits.textChars) }),
  /** A dropped or chosen file, its bytes in base64. */
  z.strictObject({ type: z.literal('analyse-file'), base64: capped(Math.ceil(limits.fileBytes / 3) * 4 + 4) }),
  z.strictObject({ type: z.literal('check-ip'), text: capped(limits.ipChars) }),
  /** What somebody typed beside a domain: where its mail comes from, and the name of a key. */
  z.strictObject({
    type: z.literal('check-facts'),
    domain: capped(limits.nameChars),
    ip: capped(limits.ipChars),
    selector: capped(limits.nameChars),
  }),
  z.strictObject({ type: z.literal('open'), destination: capped(64), ip: z.nullable(capped(64)), language }),
  z.strictObject({ type: z.literal('write-letter'), draft }),
  /** Hands a letter to a mail program or a webmail's compose window; `empty`: without its text. Sends nothing. */
  z.strictObject({
    type: z.literal('send-letter'),
    draft,
    by: z.enum(['mailto', 'gmail', 'outlook']),
    empty: z.boolean(),
  }),
  /** The same as a file to open in a mail program, for the page to hand over. */
  z.strictObject({ type: z.literal('write-eml'), draft }),
  z.strictObject({ type: z.literal('save-draft'), draft }),
  z.strictObject({ type: z.literal('get-draft') }),
  z.strictObject({ type: z.literal('get-settings') }),
  z.strictObject({ type: z.literal('save-settings'), settings }),
  z.strictObject({ type: z.literal('get-access') }),
  /** The sections of the guide; their texts are the page's. */
  z.strictObject({ type: z.literal('get-guide') }),
  /** A walk-through in a tab of its own, about this bounce. */
  z.strictObject({ type: z.literal('open-walk'), walk: capped(64), about: walkCase }),
  /** `token`: what the address of the page says; null: it was opened without a bounce. */
  z.strictObject({ type: z.literal('get-walk'), walk: capped(64), token: z.nullable(capped(64)) }),
  z.strictObject({
    type: z.literal('save-walk'),
    walk: capped(64),
    token: z.nullable(capped(64)),
    progress: walkProgress,
  }),
  /** Something done about the refusal that is explained; `tab`: where its report is open, null: where the user is. */
  z.strictObject({ type: z.literal('note-case'), seed: caseSeed, event: userEvent, tab: z.nullable(z.int()) }),
  z.strictObject({ type: z.literal('get-cases') }),
  z.strictObject({ type: z.literal('count-due') }),
  z.strictObject({ type: z.literal('change-case'), id: capped(64), event: userEvent }),
  z.strictObject({ type: z.literal('delete-case'), id: capped(64) }),
  z.strictObject({ type: z.literal('delete-cases') }),
  /** Whom a look-up asks, to be named beside its button. */
  z.strictObject({ type: z.literal('get-look-up-places') }),
  /** What is to be looked up once the browser allowed it: it may close the popup to ask. The other forgets it, and tells. */
  z.strictObject({ type: z.literal('want-look-up'), ask: lookUpAsk }),
  z.strictObject({ type: z.literal('take-look-up') }),
  z.strictObject({ type: z.literal('revoke'), origins: z.array(capped(300)).check(z.maxLength(50)) }),
  z.strictObject({
    type: z.literal('open-page'),
    page: z.enum(['popup', 'options', 'welcome', 'guide', 'reports', 'lookup']),
    tab: z.nullable(z.int()),
    /** Of the guide. */
    section: z.optional(capped(64)),
  }),
]);
export type FromUi = z.infer<typeof fromUi>;

/**
 * From the background to the content scripts of a tab, which carry no parser and trust their own extension: `relabel`
 * after a change of language; `retire` when origins are no longer granted, and a script on one of them has to stop;
 * `give-text` asks the frame at a place for its text, if under this header it is a bounce; `rescan` after a change there.
 */
export type ToPage =
  | { readonly type: 'relabel' | 'rescan' }
  | { readonly type: 'retire'; readonly origins: readonly string[] }
  | ({ readonly type: 'give-text' } & Readonly<Omit<Apart, 'key'>>);
