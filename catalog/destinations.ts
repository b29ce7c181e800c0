import { blocklistPages } from './destinations/blocklists';
import { microsoftArticles } from './destinations/microsoft-articles';
import { microsoftDoors } from './destinations/microsoft-doors';
import { microsoftGuides } from './destinations/microsoft-guides';
import { providerPages } from './destinations/providers';
import type { Destination } from './schema';

/** Every address that a click may open, by id. */
export const destinations: readonly Destination[] = [
  ...microsoftDoors,
  ...microsoftGuides,
  ...microsoftArticles,
  ...blocklistPages,
  ...providerPages,
];
