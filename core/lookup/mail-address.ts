import { isName } from './names';

/** RFC 5322, 3.2.3, and RFC 5321, 4.5.3.1.1: a dot-string of 64 octets at most. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}$/;

/**
 * Whether a text is nothing but a mail address (addr-spec, RFC 5322, 3.4.1) in its plain form: no quoted name, no address
 * literal, no letters beyond ASCII.
 */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const isDotString = !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');
  return LOCAL_PART.test(local) && isDotString && isName(text.slice(at + 1));
}
