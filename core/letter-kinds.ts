import type { LetterKindId } from '../catalog/schema';

/** The order in which they are offered; a test compares them with the catalogue. No parser comes along with it. */
export const letterKinds = [
  'recipient',
  'host',
  'second-request',
  'blocklist',
  'postmaster',
  'abuse',
] as const satisfies readonly LetterKindId[];
