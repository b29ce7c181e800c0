import type { LetterField, LetterKindId, Walk } from '../catalog/schema';
import type { Advice } from './advise/advice';
import type { Diagnosis, Span } from './diagnose/diagnosis';
import type { CaseRecord, CaseSeed } from './follow/case';
import type { Progress } from './follow/standing';
import type { DomainAsk } from './lookup/domain';
import type { Kind, Original, Recipient, Sign } from './read/bounce';
import type { WalkCase, WalkProgress } from './walk-case';

/** One recipient of a bounce with all that the pages show: ids and facts, no sentence, no address to open. */
export interface ExplainedRecipient extends Recipient {
  readonly diagnosis: Diagnosis;
  readonly advice: Advice;
  /** Proper name of the receiver, null where the texts word it (`unknown`, `local-mta`). */
  readonly receiverName: string | null;
  readonly blocklistName: string | null;
  /** Id of the section of the guide that says more. */
  readonly guide: string | null;
  /** Absent where nothing is remembered: it is switched off, or the window is private. */
  readonly standing?: Standing;
  /** The walk-through of the main door; null where there is none. */
  readonly walk: WalkStart | null;
  /** The letter that fits; null where no letter helps. */
  readonly letter: LetterStart | null;
  /** The look-up of the sender's domain; null where the report does not tell it. */
  readonly lookUp: DomainAsk | null;
}

/** A walk-through, and the destination that it takes where its door differs from case to case. */
export interface WalkStart {
  readonly id: string;
  readonly door: string | null;
}

/** A walk-through, the bounce that it is about, and how far somebody is with it. */
export interface WalkAnswer {
  readonly walk: Walk | null;
  /** Null where it was opened without a report, or is no longer kept. */
  readonly about: WalkCase | null;
  readonly progress: WalkProgress;
}

/** A kind of letter and where it knocks. */
export interface LetterAim {
  readonly kind: LetterKindId;
  /** Id of the destination where removal is asked for, or of the address it goes to. */
  readonly destination: string | null;
}

/** What a letter about a refusal begins with. */
export interface LetterStart extends LetterAim {
  /** What stands on the block list that the reply names, where the report tells. */
  readonly listed: string | null;
  /** The letter that takes its place where the sender runs the sending server; null where it is the same one, or none. */
  readonly ownServer: LetterAim | null;
}

/** Where the user stands with a refusal. */
export interface Standing {
  /** What its case begins with. */
  readonly seed: CaseSeed;
  /** Null while there is no case of it. */
  readonly progress: Progress | null;
}

/** What the background answers to any question about a message. */
export interface Explanation {
  readonly kind: Kind;
  readonly reporter: string | null;
  readonly recipients: readonly ExplainedRecipient[];
  readonly original: Original;
  readonly signs: readonly Sign[];
  /** Codes met in the text, for an unknown bounce: shown with their meaning. */
  readonly codes: readonly string[];
  /** Subject of the report itself. */
  readonly subject: string | null;
  /** BCP 47 tag of the language the recipient's side probably reads; the letter starts in it. */
  readonly letterLanguage: string | null;
}

/** Why a tab, a text or a file could not be read. Each has its text in `errors.json`. */
export type ReadError =
  | 'tab-unreachable'
  | 'tab-gone'
  | 'no-permission'
  | 'text-apart'
  | 'text-closed'
  | 'text-empty'
  | 'text-too-long'
  | 'file-empty'
  | 'file-too-large'
  | 'file-binary'
  | 'file-unreadable'
  | 'report-gone'
  | 'report-no-address'
  | 'report-refused'
  | 'report-no-answer'
  | 'report-too-large'
  | 'report-not-source'
  | 'report-no-bounce'
  | 'report-other-message'
  | 'unexpected';

/** How the attached part of a report can be had, which the page does not show. */
export interface FullReport {
  /** `webmail`: it hands out the source; `file`: the user saves it; `read`: this explanation comes from it. */
  readonly by: 'webmail' | 'file' | 'read';
  readonly tab: number;
  readonly key: string;
}

/** An explanation of what is open in a tab, was pasted or dropped. */
export interface ReadExplanation extends Explanation {
  /** Absent where nothing is missing, and for what was pasted or dropped. */
  readonly report?: FullReport;
}

export type ReadResult =
  | { readonly state: 'read'; readonly explanations: readonly ReadExplanation[] }
  | { readonly state: 'error'; readonly error: ReadError };

/** What the bar shows; the texts are translated by the background so that the content script stays small. */
export interface BarContent {
  readonly tone: 'stop' | 'wait' | 'done' | 'warn';
  readonly headline: string;
  readonly detail: string;
  readonly button: string;
  readonly dismiss: string;
  readonly label: string;
  readonly language: string;
  /** The button that fetches the full report, and what is said meanwhile; absent where there is nothing to fetch. */
  readonly report?: { readonly button: string; readonly busy: string };
}

/** The bar of a message whose text stands in a frame of another site: only the background knows its key. */
export interface JoinedBar extends BarContent {
  readonly key: string;
}

/** What a mark in a message list says to screen readers, and on hover. */
export interface MarkContent {
  readonly label: string;
  readonly language: string;
}

/** Answer to `check-ip`. */
export interface IpAnswer {
  readonly state: 'empty' | 'not-an-ip' | 'hostname' | 'range' | 'ok';
  /** Canonical form (RFC 5952 for IPv6). */
  readonly ip: string | null;
  readonly family: 4 | 6 | null;
  /** Id of `catalog/ip-ranges.ts`, `public` where none holds it. */
  readonly range: string | null;
  /** The block in CIDR form. */
  readonly block: string | null;
  /** Whether removal of this address can be asked for at all. */
  readonly canDelist: boolean;
  /** Inner address of a mapped, 6to4, NAT64 … address. */
  readonly embedded: string | null;
  readonly actions: readonly string[];
}

/** The same with what Redeliver itself remembers, still without asking anybody. */
export interface CheckAnswer extends IpAnswer {
  /** In its ASCII form, where what was typed is a domain or a mail address; null: it is none. */
  readonly domain: string | null;
  /** Cases of the address that the user follows up; none where that is switched off, or the window is private. */
  readonly cases: readonly CaseEntry[];
}

/** A letter, ready to be shown, copied or handed to a mail program. */
export interface Letter {
  /** Empty where the person has to fill it in. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** What its kind is made of, in the order in which it is asked for. */
  readonly fields: readonly LetterField[];
  /** Fields that stand as blanks. */
  readonly missing: readonly LetterField[];
  /** Whether the sender may promise in it that no more abuse comes from the IP. */
  readonly canAssure: boolean;
  /** It goes to servers that refuse the sender: only another account gets it there. */
  readonly refused: boolean;
  /** Ways whose address would have to be cut. */
  readonly tooLong: readonly LetterWay[];
}

/** What became of a letter; `refused`: whoever refused the sender would refuse it, too. */
export type HandedOver = 'open' | 'too-long' | 'refused';

/** Mail programs and webmails that take a letter in an address. */
export type LetterWay = 'mailto' | 'gmail' | 'outlook';

/** A case in the list of all. */
export interface CaseEntry extends CaseRecord {
  readonly id: string;
  readonly receiverName: string | null;
  readonly progress: Progress;
}

export interface CasesAnswer {
  readonly cases: readonly CaseEntry[];
  /** Stored entries that cannot be read; they are left in place. */
  readonly damaged: number;
}

/** What became of something that was to be noted; `full`: the browser gives us no more room. */
export type CaseAnswer =
  | { readonly state: 'kept'; readonly progress: Progress }
  | { readonly state: 'off' | 'full' | 'gone' };

/** The site in a tab, as far as the browser lets us see it. */
export interface SiteAnswer {
  /** The tab itself, so that the popup can be opened beside it and still read it; null if it is gone. */
  readonly tab: number | null;
  /** Match patterns to ask for, e.g. `https://mail.example.org/*`; empty for pages that no extension may read. */
  readonly origins: readonly string[];
  /** Host name for the button's text. */
  readonly host: string | null;
  readonly watched: boolean;
}

/** One webmail in the access lists of welcome page, popup and options. */
export interface WebmailAccess {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly granted: boolean;
}
export interface AccessAnswer {
  readonly webmails: readonly WebmailAccess[];
  /** Granted origins of no known webmail. */
  readonly others: readonly string[];
  /** Granted origins of resolvers and registries, which look-ups ask. */
  readonly asked: readonly string[];
}

export type { Span };
