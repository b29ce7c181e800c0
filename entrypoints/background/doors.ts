import browser from 'webextension-polyfill';
import { catalog } from '../../catalog/catalog';
import { addressOf } from '../../core/advise/address';
import type { Language } from '../../core/messages';

/** Address of a destination by its id; null for an id that is not in the catalogue, or that needs an IP and has none. */
export function addressOfDoor(id: string, language: Language, ip: string | null): string | null {
  const destination = catalog.destinations.find((one) => one.id === id);
  return destination ? addressOf(destination, language, ip) : null;
}

/** Opens a destination in a new tab; false if there is no such door. */
export async function openDoor(id: string, language: Language, ip: string | null): Promise<boolean> {
  const url = addressOfDoor(id, language, ip);
  if (url === null) return false;
  await browser.tabs.create({ url });
  return true;
}
