/** A mail to be handed over; nothing here sends it. */
export interface Mail {
  /** May be empty: the person fills it in. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

const CONTROL = /\p{Cc}+/gu;

/** One line, as a header needs it: a line break in a field would start a header of its own. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').trim();
}

const LINE_BREAK = /\r\n|\r|\n/g;

/** Text with line breaks as mail has them. */
export function withCrlf(text: string): string {
  return text.replace(LINE_BREAK, '\r\n');
}
