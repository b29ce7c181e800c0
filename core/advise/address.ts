import ipaddr from 'ipaddr.js';
import type { Destination } from '../../catalog/schema';
import type { Language } from '../messages';

const fallback = 'en';

/**
 * Address of a destination in the reader's language: https, or a mailto without a body. Null where it needs an IP that
 * is not there: nothing but an IP address ever becomes part of an address.
 */
export function addressOf(destination: Destination, language: Language, ip: string | null): string | null {
  const locale = destination.locales?.[language] ?? destination.locales?.[fallback] ?? '';
  const located = destination.url.replace('{locale}', locale);
  if (!located.includes('{ip}')) return located;
  if (ip === null || !ipaddr.isValid(ip)) return destination.urlWithoutIp ?? null;
  return located.replace('{ip}', encodeURIComponent(ip));
}
