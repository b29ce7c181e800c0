import ipaddr from 'ipaddr.js';
import browser from 'webextension-polyfill';
import { catalog } from '../../catalog/catalog';
import type { Language } from '../../core/messages';

const fallbackLocale = 'en';

/**
 * Address of a destination in the reader's language. Null for an id that is not in the catalogue, and where the address
 * needs an IP that is not there: nothing but an IP address ever becomes part of an address.
 */
export function addressOf(id: string, language: Language, ip: string | null): string | null {
  const destination = catalog.destinations.find((one) => one.id === id);
  if (!destination) return null;
  const locale = destination.locales?.[language] ?? destination.locales?.[fallbackLocale] ?? '';
  const located = destination.url.replace('{locale}', locale);
  if (!located.includes('{ip}')) return located;
  if (ip === null || !ipaddr.isValid(ip)) return destination.urlWithoutIp ?? null;
  return located.replace('{ip}', encodeURIComponent(ip));
}

/** Opens a destination in a new tab; false if there is no such door. */
export async function openDoor(id: string, language: Language, ip: string | null): Promise<boolean> {
  const url = addressOf(id, language, ip);
  if (url === null) return false;
  await browser.tabs.create({ url });
  return true;
}
