import { limits } from '../limits';
import { type Mail, oneLine, withCrlf } from './mail';

/** Percent-encodes for a `mailto` or query value; lone surrogates, which the encoder rejects, become U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** A part of an address between the separators; `@` may stand as it is (RFC 6068, 2). */
function encodeAddress(address: string): string {
  return encode(oneLine(address)).replaceAll('%40', '@');
}

/**
 * `mailto` address (RFC 6068): line breaks of the body as CRLF, nothing of a field can become another field. Null where
 * mail programs would cut it without a word.
 */
export function mailtoOf({ to, subject, body }: Mail): string | null {
  const url = `mailto:${encodeAddress(to)}?subject=${encode(oneLine(subject))}&body=${encode(withCrlf(body))}`;
  return url.length > limits.mailtoChars ? null : url;
}

/** A webmail's compose window: its address up to the query, and the names of the query's fields. */
export interface ComposeWindow {
  readonly url: string;
  readonly names: { readonly to: string; readonly subject: string; readonly body: string };
}

/** Address of a webmail's compose window with the mail in it; null where its server would refuse so long a one. */
export function composeOf({ to, subject, body }: Mail, { url, names }: ComposeWindow): string | null {
  const query = [
    `${names.to}=${encodeAddress(to)}`,
    `${names.subject}=${encode(oneLine(subject))}`,
    `${names.body}=${encode(body)}`,
  ].join('&');
  const whole = url + query;
  return whole.length > limits.composeChars ? null : whole;
}
