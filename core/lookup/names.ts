import { limits } from '../limits';

/** Labels of letters, digits, hyphens and underscores; two at least (RFC 1035, 2.3.4; RFC 8553 for the underscore). */
const LABEL = /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/i;

/** Whether a text can be asked about as a name in the DNS; records of strangers name all kinds of things. */
export function isName(text: string): boolean {
  const labels = text.split('.');
  return labels.length > 1 && text.length <= limits.nameChars - 2 && labels.every((label) => LABEL.test(label));
}

/** The same for names that macros made, in which more characters stand; those of web addresses are mistakes. */
export function isAnyName(text: string): boolean {
  const labels = text.split('.');
  const isLabel = (label: string) =>
    label.length > 0 && label.length <= 63 && /^[\x21-\x2e\x30-\x39\x3b-\x7e]*$/.test(label);
  return labels.length > 1 && text.length <= limits.nameChars - 2 && labels.every(isLabel);
}

export const lower = (name: string) => name.toLowerCase().replace(/\.$/, '');

/** Whether a name is a domain or lies below it. */
export const isWithin = (name: string, domain: string) => {
  const inner = lower(name);
  const outer = lower(domain);
  return inner === outer || inner.endsWith(`.${outer}`);
};
