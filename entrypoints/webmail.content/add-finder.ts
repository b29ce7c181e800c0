import { findPage, generic } from './adapters/generic';
import { addPart } from './parts';

/** Adds the finder by structure, for scripts that are run on request and need it at once. */
export const addFinder = (): void => addPart('finder', { find: generic.find, findPage });
