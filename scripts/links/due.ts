import type { Destination } from '../../catalog/schema';

/** An address of the catalogue has to be looked at again after so many days. */
export const DAYS_BETWEEN_LOOKS = 90;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whole days since a destination was last looked at. */
export function ageInDays({ checkedOn }: Destination, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(`${checkedOn}T00:00:00Z`)) / DAY_MS);
}

/** Destinations that nobody has looked at for too long, the oldest first. */
export function dueAmong(destinations: readonly Destination[], now: Date): Destination[] {
  return destinations
    .filter((one) => ageInDays(one, now) > DAYS_BETWEEN_LOOKS)
    .sort((a, b) => a.checkedOn.localeCompare(b.checkedOn));
}
