/** One header field of a source, unfolded and decoded; names in lower case. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * A part of a source that a webmail does not show: the delivery status, the returned message or its headers; as
 * `text/uri-list` the addresses that links of an HTML part go to.
 */
export interface Part {
  /** MIME type in lower case, e.g. `message/delivery-status`. */
  readonly type: string;
  readonly text: string;
}

/** Where a message comes from; a fragment is what somebody pasted or selected and need not look like a mail. */
export type Origin = 'source' | 'page' | 'fragment';

/**
 * A mail as handed to the readers: what a person sees, and, if the source was there, what lies behind it.
 * Strings are untrusted and already within `limits`.
 */
export interface Message {
  readonly origin: Origin;
  readonly subject: string | null;
  /** Display form, e.g. `Mail Delivery System <MAILER-DAEMON@example.org>`. */
  readonly from: string | null;
  /** Visible text, lines separated by `\n`. */
  readonly text: string;
  /** Empty unless `origin` is `source`. */
  readonly headers: readonly Header[];
  /** Empty unless `origin` is `source`. */
  readonly parts: readonly Part[];
}
