/** One opened message in a page. */
export interface Found {
  /** The webmail's own id of the message; null where the page shows none, then what it says stands in for it. */
  readonly key: string | null;
  readonly subject: string | null;
  /** `Name <address>`, as far as the page shows it. Never taken from inside the body: a bounce quotes other senders. */
  readonly from: string | null;
  /** Holds the text of the message and nothing of the page around it. */
  readonly body: Element;
  /** The bar stands right before this element; always in the same tree as the page's own controls. */
  readonly anchor: Element;
  /** `body` is a frame of another site, and the text in it is asked for there. */
  readonly apart?: boolean;
}

/** Where the text of messages stands in frames of another site. */
export interface Frames {
  /** Match patterns to ask for, together with those of the pages. */
  readonly origins: readonly string[];
  /** The text in such a frame; null where it is an editor, or empty. */
  textIn(document: Document): Element | null;
}

/** One webmail. Nothing here may touch a page when the file is loaded: the background reads names and origins too. */
export interface Adapter {
  readonly id: string;
  readonly name: string;
  /** Match patterns to ask for; empty for software that anyone may host anywhere. */
  readonly origins: readonly string[];
  readonly frames?: Frames;
  matches(document: Document): boolean;
  /** Visible, opened messages in reading order. Lists, drafts and collapsed messages are none. */
  find(document: Document): Found[];
}

/** How often a selector must be found in a page of `tests/pages`; a test holds every selector to it. */
export type SelectorProof = readonly [count: number, page: string];
