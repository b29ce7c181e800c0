import { limits } from '../limits';
import { findAddress } from './address';
import type { Signature } from './bounce';
import type { Header } from './message';
import { field } from './mime/headers';

const DOMAIN_TAG = /(?:^|;)\s{0,9}d\s{0,9}=\s{0,9}([\w.-]{1,255})\s{0,9}(?:;|$)/;
const SELECTOR_TAG = /(?:^|;)\s{0,9}s\s{0,9}=\s{0,9}([\w.-]{1,255})\s{0,9}(?:;|$)/;
const NAME = /^[a-z\d_](?:[\w-]{0,62})(?:\.[a-z\d_][\w-]{0,62}){0,20}$/i;

/** The signatures that a mail's header bears (RFC 6376, 3.5), each once; damaged ones are left out. */
export function signaturesIn(fields: readonly Header[]): readonly Signature[] {
  const found = new Map<string, Signature>();
  for (const { name, value } of fields) {
    if (name !== 'dkim-signature' || found.size >= limits.signatures) continue;
    const text = value.slice(0, limits.lineChars);
    const domain = DOMAIN_TAG.exec(text)?.[1]?.toLowerCase();
    const selector = SELECTOR_TAG.exec(text)?.[1]?.toLowerCase();
    if (domain?.includes('.') && NAME.test(domain) && selector && NAME.test(selector))
      found.set(`${selector} ${domain}`, { domain, selector });
  }
  return [...found.values()];
}

const domainOf = (value: string | null | undefined): string | null => {
  const address = value ? findAddress(value)?.address : undefined;
  return address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? null;
};

/**
 * Domain of the envelope sender: what Postfix notes of it in its status, else where the mail that came back bears it
 * (RFC 5321, 4.4). The empty sender of reports has none.
 */
export function envelopeDomain(fields: readonly Header[], status: ReadonlyMap<string, string>): string | null {
  return domainOf(status.get('x-postfix-sender')) ?? domainOf(field(fields, 'return-path'));
}
