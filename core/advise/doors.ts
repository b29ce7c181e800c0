import type { ActionId, Catalog, Destination, FutileId } from '../../catalog/schema';
import { entryOf } from '../entry';

/** Whether removal can be asked for at this door; advice that waits, or that says it won't help, must not show it. */
export function isRemovalDoor(action: ActionId, destinations: readonly Destination[]): boolean {
  return entryOf(destinations, action)?.warnedBy !== undefined;
}

/** Whether a door is among what will not help. */
export function isFutile(action: ActionId, futile: readonly FutileId[], catalog: Catalog): boolean {
  const warnedBy = entryOf(catalog.destinations, action)?.warnedBy;
  return warnedBy !== undefined && (futile.includes('delisting') || futile.includes(warnedBy));
}
