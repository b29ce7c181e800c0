import { limits } from '../limits';

const CONTROL = /\p{Cc}+/gu;

/** One line, as a header needs it: a line break in a field would start a header of its own. */
function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').trim();
}

/** Percent-encodes for a `mailto` or query value; lone surrogates, which the encoder rejects, become U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** A part of an address between the separators; `@` may stand as it is (RFC 6068, 2). */
function encodeAddress(address: string): string {
  return encode(oneLine(address)).replaceAll('%40', '@');
}

export interface Mail {
  /** May be empty: the person fills it in. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** `mailto` address (RFC 6068): line breaks of the body as CRLF, nothing of a field can become another field. */
export function mailtoOf({ to, subject, body }: Mail): string {
  const text = body.replace(/\r\n|\r|\n/g, '\r\n');
  return `mailto:${encodeAddress(to)}?subject=${encode(oneLine(subject))}&body=${encode(text)}`;
}

/** Whether mail programs would cut the `mailto` address of this mail without a word. */
export function isTooLongForMailto(mail: Mail): boolean {
  return mailtoOf(mail).length > limits.mailtoChars;
}

/** Query of a webmail's compose window; the names of its fields differ from site to site. */
export function composeQuery(
  { to, subject, body }: Mail,
  names: { to: string; subject: string; body: string },
): string {
  return `${names.to}=${encodeAddress(to)}&${names.subject}=${encode(oneLine(subject))}&${names.body}=${encode(body)}`;
}
