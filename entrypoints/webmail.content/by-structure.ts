import type { Adapter, Found } from './adapters/adapter';
import { type Finder, partNamed } from './parts';

let wasMissed = false;

/** Whether the finder was asked for before it came: then what was found is not all. */
export const isFinderMissed = (): boolean => wasMissed && !partNamed('finder');

function finder(): Finder | undefined {
  const found = partNamed('finder');
  wasMissed ||= !found;
  return found;
}

/** Any other webmail, by roles and structure alone, once the finder is there. */
export const byStructure: Adapter = {
  id: 'generic',
  name: 'Other',
  origins: [],
  matches: () => true,
  find: (document) => finder()?.find(document) ?? [],
};

/** The page or frame as one text, once the finder is there. */
export const pageAsText = (document: Document): Found[] => finder()?.findPage(document) ?? [];
