import { byStructure } from '../by-structure';
import { isAt } from '../site';
import type { Adapter } from './adapter';

const origins = ['https://email.t-online.de/*'];

/**
 * Read by structure: all that is public is that the text stands in a frame of the same site, named `messageBody` in 2017
 * and at an address with `mailreadview` since (two extensions that show where a link leads, one of them SECUSO's TORPEDO),
 * not what the header around it looks like.
 */
export const tOnline: Adapter = {
  id: 't-online',
  name: 'Telekom Mail (T-Online)',
  origins,
  matches: (document) => isAt(document, origins),
  find: byStructure.find,
};
