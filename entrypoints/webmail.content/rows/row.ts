/** One message in a list, as far as its row tells. */
export interface Row {
  readonly subject: string | null;
  /** `Name <address>`, as far as the row shows it. */
  readonly from: string | null;
  /** The mark stands right before this element, on the subject's line. */
  readonly place: Element;
}

/** How one webmail lists messages. */
export interface RowReader {
  matches(document: Document): boolean;
  /** Rows in the page, hidden ones too: a mark in them is as hidden. */
  rows(document: Document): Row[];
}
