/** What has to be read from one message of a page. */
export interface Expected {
  readonly subject: string | null;
  readonly from: string | null;
  readonly bounce: boolean;
  /** Stands in the text. */
  readonly holds: string;
}

/** A page of `tests/pages` as its webmail would serve it. */
export interface Page {
  readonly file: string;
  readonly url: string;
  /** Pages of `tests/pages` that frames without a readable source of their own hold here, by the frame's selector. */
  readonly frames?: Readonly<Record<string, string>>;
  /** What the frames of another site show, as that site would serve it, in reading order. */
  readonly apart?: readonly { readonly file: string; readonly url: string }[];
  /** Messages in reading order, empty for lists and drafts. */
  readonly messages: readonly Expected[];
  /** What structure alone cannot find on this page, with the reason; the rest it has to find. */
  readonly structure?: { readonly messages: readonly Expected[]; readonly why: string };
}

export const anna = 'Anna Berg <anna@example.com>';
export const undelivered = 'Undelivered Mail Returned to Sender';
/** Quoted by the written bounces of most pages. */
const code = '550 5.7.606 Access denied, banned sending IP [203.0.113.7]';

export const bounce = (subject: string | null, from: string | null, holds = code): Expected => ({
  subject,
  from,
  bounce: true,
  holds,
});

export const ordinary = (subject: string | null, from: string | null, holds = 'The code on the door is 5512 now.') => ({
  subject,
  from,
  bounce: false,
  holds,
});
