import type { Format } from './format';

/** Every report format, the particular before the general: the first that recognises a report reads it. */
export const formats: readonly Format[] = [];
